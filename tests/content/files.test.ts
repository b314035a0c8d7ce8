/** Every content file can be read, and fits the schema of its folder. */
import { dirname } from 'node:path';
import { globSync } from 'node:fs';
import { describe, test } from 'vitest';
import { listFiles, sortFolder } from '~scripts/read-content.ts';
import { type Folder, SCHEMAS } from '~/lib/schemas/folders.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

const folders = Object.keys(SCHEMAS) as Folder[];

describe.each(folders)('src/content/%s', (folder) => {
  const bad = new Map(sortFolder(folder).bad.map((file) => [file.path, file.mistakes]));

  test.each(listFiles(folder))('%s', (path) => {
    expectNone(
      bad.get(path) ?? [],
      `change what the line names; src/lib/schemas/ explains every field of ${path}.`,
    );
  });
});

test('every folder of content has its schema', () => {
  const there = new Set(
    globSync('src/content/**/*.{yaml,mdx}').map((path) => dirname(path).slice(12)),
  );
  expectNone(
    listDifferences([...there], folders, 'folder'),
    'name it with its schema in src/lib/schemas/folders.ts and in src/content.config.ts.',
  );
});
