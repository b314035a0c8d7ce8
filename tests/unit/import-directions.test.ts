import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, judgeImport } from '~tests/support/import-rules.ts';

const files = globSync('src/**/*.{ts,tsx,astro}').map((path) => path.replaceAll('\\', '/'));

test('every file imports only from its own step or one to its left', () => {
  expect(files.length).toBeGreaterThan(50);
  const problems = files.flatMap((path) =>
    importsOf(path.replace(/^src\//, ''), readFileSync(path, 'utf8')).flatMap(
      (statement) => judgeImport(statement) ?? [],
    ),
  );
  expect(problems).toEqual([]);
});

test.each([
  ['lib/domain/x.ts', `import { a } from '../catalog/a.ts';`, 'to its right'],
  ['lib/domain/x.ts', `import { a } from '../schemas/a.ts';`, 'more than types'],
  ['components/tools/x/X.tsx', `import { a } from '~/lib/catalog/a.ts';`, 'catalog'],
  ['components/x.astro', `---\nimport Page from '~/layouts/Page.astro';\n---\n`, 'to its right'],
  ['components/x.astro', `---\n---\n<script>\nimport '~/lib/catalog/a.ts';\n</script>`, 'catalog'],
  [
    'components/x.astro',
    `---\nimport { getCollection } from 'astro:content';\n---`,
    'astro:content',
  ],
])('a bad import in %s is found: %s', (path, code, complaint) => {
  expect(importsOf(path, code).map(judgeImport).join()).toContain(complaint);
});

test.each([
  ['lib/domain/x.ts', `import type { A } from '../schemas/a.ts';`],
  ['pages/x.astro', `---\nimport { allSources } from '~/lib/catalog/sources.ts';\n---`],
])('a good import in %s passes: %s', (path, code) => {
  expect(importsOf(path, code).flatMap((statement) => judgeImport(statement) ?? [])).toEqual([]);
});
