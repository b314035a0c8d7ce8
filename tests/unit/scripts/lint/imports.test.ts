/** Bad imports are planted into files of every kind, and ESLint must find each; good ones must pass. */
import { expect, test } from 'vitest';
import { complaintsAbout } from './complaints.ts';

const CATALOG = `import { getSource } from '~/lib/catalog/sources.ts';\ngetSource('x');\n`;
const SCHEMA = `import { day } from '~/lib/schemas/fields.ts';\nday.parse('x');\n`;
const COLLECTION = `import { getCollection } from 'astro:content';\nawait getCollection('rules');\n`;
const inFrontmatter = (code: string) => `---\n${code}---\n\n<p>x</p>\n`;
const inScript = (code: string) => `---\n---\n\n<script>\n${code}</script>\n`;

test.each([
  ['a step to its right', 'src/lib/domain/x.ts', CATALOG],
  ['the vocabulary importing anything', 'src/lib/vocabulary/x.ts', SCHEMA],
  ['the catalog from an island', 'src/components/tools/check/X.tsx', CATALOG],
  ['the catalog from a hook beside an island', 'src/components/tools/check/use-x.ts', CATALOG],
  [
    'types of the catalog from an island',
    'src/components/tools/check/X.tsx',
    CATALOG.replace('import', 'import type'),
  ],
  ['the catalog from a script in a page', 'src/pages/x.astro', inScript(CATALOG)],
  [
    'the catalog from a dynamic import',
    'src/components/tools/check/use-x.ts',
    `await import('~/lib/catalog/sources.ts');\n`,
  ],
  [
    'a layout from a component',
    'src/components/site/X.astro',
    inFrontmatter(`import Page from '~/layouts/Page.astro';\nPage;\n`),
  ],
])('%s is found', async (_, filePath, code) => {
  expect(await complaintsAbout(filePath, code)).toContain('import-x/no-restricted-paths');
});

test.each([
  ['a schema from the engine', 'src/lib/domain/x.ts', SCHEMA, 'only types from schemas'],
  [
    'a schema from a hook',
    'src/components/tools/check/use-x.ts',
    SCHEMA,
    'only types from schemas',
  ],
  [
    'a schema from a script in a component',
    'src/components/site/X.astro',
    inScript(SCHEMA),
    'only types',
  ],
  [
    'a collection from a component',
    'src/components/site/X.astro',
    inFrontmatter(COLLECTION),
    'Only lib/catalog',
  ],
  ['a way upwards', 'src/lib/domain/values/x.ts', `import '../case/notices.ts';\n`, 'Write ./x'],
  [
    'a way far upwards in a test',
    'tests/unit/scripts/x.test.ts',
    `import '../../../src/env.ts';\n`,
    'Write ./x',
  ],
])('%s is found and told what to do', async (_, filePath, code, complaint) => {
  expect(await complaintsAbout(filePath, code)).toContain(complaint);
});

test('two files that import each other are found', async () => {
  const code = `import { readDay } from '~/lib/domain/values/read-day.ts';\nexport const isCalendarDay = readDay;\n`;
  expect(await complaintsAbout('src/lib/domain/values/calendar-days.ts', code)).toContain(
    'import-x/no-cycle',
  );
});

test.each([
  [
    'a default export from a module',
    'src/lib/domain/x.ts',
    'export default 1;\n',
    'no-default-export',
  ],
  [
    'a file that is not in kebab-case',
    'src/lib/domain/readDay.ts',
    'export const x = 1;\n',
    'house/file-names',
  ],
  [
    'a hook in a condition',
    'src/components/tools/check/use-x.ts',
    `import { useState } from 'preact/hooks';\nexport const useX = (on: boolean) => (on ? useState(1) : 0);\n`,
    'rules-of-hooks',
  ],
])('%s is found', async (_, filePath, code, rule) => {
  expect(await complaintsAbout(filePath, code)).toContain(rule);
});

test.each([
  [
    'types of a schema in the engine',
    'src/lib/domain/x.ts',
    `import type { Source } from '~/lib/schemas/source.ts';\nexport type X = Source;\n`,
  ],
  [
    'the vocabulary in an island',
    'src/components/tools/check/use-x.ts',
    `import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';\nexport const x = CONDUCTS;\n`,
  ],
  ['the catalog in a page', 'src/pages/x.astro', inFrontmatter(CATALOG)],
  ['a collection in the catalog', 'src/lib/catalog/x.ts', COLLECTION],
  ['a neighbour', 'src/lib/domain/values/x.ts', `export { addDays } from './calendar-days.ts';\n`],
])('%s passes', async (_, filePath, code) => {
  expect(await complaintsAbout(filePath, code)).toBe('');
});
