/** The files at /data/: each fits its own JSON Schema in Ajv's strict mode, and says what it is. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { OPEN_DATA, OPEN_DATA_CHANGES, type OpenDataName } from '~/lib/vocabulary/open-data.ts';
import { readHolidays, readHotlines, readRules, readTerms } from '~tests/support/content.ts';
import { readPages } from '~tests/support/built-site.ts';
import { expectNone, listMissing } from '~tests/support/relations.ts';

type Row = Record<string, unknown>;

/** What the list of each file is called, and how many entries it has to hold. */
const FILES: Readonly<Record<OpenDataName, { list: string; count: number }>> = {
  rules: { list: 'rules', count: readRules().length },
  hotlines: { list: 'hotlines', count: readHotlines().length },
  glossary: { list: 'terms', count: readTerms().length },
  holidays: { list: 'years', count: readHolidays().length },
};
const names = idsOf(OPEN_DATA);

const readJson = (name: string) =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row;

/** A check that throws on anything in the schema that Ajv finds doubtful. */
const compile = (name: string) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.compile(readJson(`${name}.schema`));
};

describe.each(names)('%s.json', (name) => {
  const data = readJson(name);
  const list = data[FILES[name].list] as Row[];
  const check = compile(name);

  test('fits its schema', () => {
    check(data);
    expectNone(
      (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      'src/lib/catalog/open-data/ fills what src/lib/schemas/open-data.ts names: mend one of them.',
    );
  });

  test('holds every entry once, and says its licence, version, changes and review', () => {
    expect(list).toHaveLength(FILES[name].count);
    expect(data).toMatchObject({
      ...OPEN_DATA[name],
      $schema: `./${name}.schema.json`,
      licence: 'CC BY 4.0',
      version: OPEN_DATA_CHANGES[0].version,
      changes: OPEN_DATA_CHANGES,
    });
    expect(data['reviewedAt']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has no mark of a hotline unfilled', () => {
    expectNone(
      JSON.stringify(data).match(/\{\{[^}]*\}\}|\{\{|\}\}/g) ?? [],
      'fill marks with plainInlineText of src/lib/catalog/inline-text.ts.',
    );
  });

  test.each([
    ['without a licence', (value: Row) => delete value['licence']],
    ['with an unknown key', (value: Row) => (value['extra'] = 1)],
    [
      'with an unknown key in an entry',
      (value: Row) => ((value[FILES[name].list] as Row[])[0]!['extra'] = 1),
    ],
    ['without entries', (value: Row) => (value[FILES[name].list] = [])],
    ['with a day that is none', (value: Row) => (value['reviewedAt'] = '30.11.2026')],
  ])('is refused by its schema %s', (_, spoil) => {
    const broken = structuredClone(data);
    spoil(broken);
    expect(check(broken)).toBe(false);
  });

  test('is linked from /data/ with its schema', () => {
    const { root } = readPages().find(({ address }) => address === '/data/')!;
    const links = root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    expectNone(
      listMissing([`/data/${name}.json`, `/data/${name}.schema.json`], links, 'link'),
      'name the file in FILES of src/lib/catalog/open-data/files.ts.',
    );
  });
});

test('what changed is told newest first', () => {
  const days = OPEN_DATA_CHANGES.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
});
