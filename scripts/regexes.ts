/**
 * `npm run test:regexes`: asks `recheck`, installed into a temporary folder, of every regular expression in src/
 * whether some text makes it slow. Exponential ones fail; polynomial ones are listed, as their inputs are bounded.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

interface Verdict {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { type: string; summary?: string };
}

const folder = join(tmpdir(), 'recheck');
if (!existsSync(join(folder, 'node_modules/recheck'))) {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-save', 'recheck@4.5.0'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error(`NOT CHECKED: npm did not bring recheck. ${stderr}`);
    process.exit(2);
  }
}
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = createRequire(join(folder, 'index.js'))('recheck') as {
  checkSync: (source: string, flags: string, options: object) => Verdict;
};

/** Every regular expression written in `file`, with its line. */
function literalsIn(file: string): { source: string; flags: string; line: number }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { source: string; flags: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.pos).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const counts = { safe: 0, polynomial: 0, exponential: 0, unknown: 0 };
for (const file of globSync('src/{lib,components}/**/*.{ts,tsx}').sort()) {
  for (const { source, flags, line } of literalsIn(file)) {
    const { status, complexity } = checkSync(source, flags, { timeout: 5000 });
    const kind = (status === 'vulnerable' ? complexity?.type : status) as keyof typeof counts;
    counts[kind] += 1;
    if (kind !== 'safe')
      console.log(`${kind}\t${complexity?.summary ?? ''}\t${file}:${line}\t/${source}/`);
  }
}
console.log(JSON.stringify(counts));
process.exitCode = counts.exponential > 0 || counts.safe === 0 ? 1 : 0;
