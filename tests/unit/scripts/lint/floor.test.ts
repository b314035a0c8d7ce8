/** What the oldest browsers lack is planted into files that ship: lint or the types must find it. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { complaintsAbout } from './complaints.ts';

test.each([
  ['structuredClone', 'export const x = structuredClone({});\n', 'compat/compat'],
  ['randomUUID', 'export const x = crypto.randomUUID();\n', 'compat/compat'],
  ['a look-behind', 'export const x = /(?<!a)b/;\n', 'look-behind'],
  ['the flag v', 'export const x = /[a]/v;\n', 'flags d and v'],
])('%s is found in what ships', async (_, code, complaint) => {
  expect(await complaintsAbout('src/components/tools/check/use-x.ts', code)).toContain(complaint);
});

const UNKNOWN = [
  '[1].at(-1)',
  'Object.hasOwn({}, "a")',
  '[1].toSorted()',
  '[1].findLast(Boolean)',
  'Object.groupBy([1], String)',
];

test('the types of what ships do not know what the oldest browsers lack', () => {
  const file = 'planted.ts';
  const { config } = ts.readConfigFile('tsconfig.shipped.json', ts.sys.readFile) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, strict: true, noEmit: true },
    '.',
  );
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  const planted = UNKNOWN.map((expression, line) => `export const x${line} = ${expression};`);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, planted.join('\n'), target) : original(name, target);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file)!;
  const lines = program
    .getSemanticDiagnostics(source)
    .map(({ start }) => source.getLineAndCharacterOfPosition(start!).line);
  expect(UNKNOWN.filter((_, line) => !lines.includes(line))).toEqual([]);
});

test('one floor: the build, the lint and the styles name the same browsers', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    browserslist: string[];
  };
  const floor = browserslist.map((entry) => entry.replace(' >= ', ''));
  expect(readFileSync('astro.config.mjs', 'utf8')).toContain(
    `[${floor.map((name) => `'${name}'`).join(', ')}]`,
  );
});
