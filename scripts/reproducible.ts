/** `npm run test:reproducible`: builds the site twice and compares every file, byte for byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds into a folder of its own, and returns the digest of every file by name. */
function build(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const { status } = spawnSync('astro', ['build', '--outDir', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed');
  const files = globSync('**/*', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const digests = files.sort().map((name): [string, string] => {
    const bytes = readFileSync(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')];
  });
  rmSync(folder, { recursive: true });
  return new Map(digests);
}

const [first, second] = [build(), build()];
const names = new Set([...first.keys(), ...second.keys()]);
const other = [...names].filter((name) => first.get(name) !== second.get(name));
for (const name of other) console.error(`differs: ${name}`);
console.log(`${names.size} files, ${other.length} differ`);
process.exitCode = other.length > 0 || names.size === 0 ? 1 : 0;
