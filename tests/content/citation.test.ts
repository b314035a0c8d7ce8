/** CITATION.cff names what is cited: the version of this repository and the day of its edition. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

test('holds what the format asks for', () => {
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.any(String),
    title: '不慌 · 催收电话应对指南',
    type: 'dataset',
    license: 'CC-BY-4.0',
  });
  expect(citation['authors']).toEqual([{ name: expect.any(String) }]);
});

test('names the version of package.json and its day in the changelog', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(citation['version']).toBe(version);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(
    `## ${version} — ${String(citation['date-released'])}`,
  );
});
