import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOG_VERSION } from '~/lib/domain/log/entry.ts';
import { packLogEntry, parseLogEntry, upgradeEntry } from '~/lib/domain/log/stored.ts';
import { expectNone } from '~tests/support/relations.ts';
import { entries, entryWith } from './entries.ts';

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      expect(parseLogEntry(copy(packLogEntry(entry)))).toEqual(entry);
    }),
  );
});

test.each(Array.from({ length: LOG_VERSION }, (_, place) => place + 1))(
  'entries that version %i wrote open with everything in them',
  (version) => {
    const path = `tests/fixtures/stored/log-entries-v${version}.json`;
    expectNone(
      existsSync(path) ? [] : [`${path} is missing`],
      `copy the file of version ${version - 1}, give its entries "version": ${version} and one of them the new value; leave the older files as they are.`,
    );
    const stored = JSON.parse(readFileSync(path, 'utf8')) as { facts: object }[];
    expect(stored.length).toBeGreaterThan(1);
    for (const one of stored) expect(parseLogEntry(one)).toMatchObject({ facts: one.facts });
  },
);

const broken = (path: string, value: unknown) => {
  const stored = copy(packLogEntry(entryWith())) as Record<string, unknown>;
  const parts = path.split('.');
  const last = parts.pop()!;
  const at = parts.reduce<Record<string, unknown>>(
    (part, name) => part[name] as Record<string, unknown>,
    stored,
  );
  at[last] = value;
  return stored;
};

test.each([
  ['version', 0],
  ['version', LOG_VERSION + 1],
  ['version', '1'],
  ['id', '../evil'],
  ['createdAt', -1],
  ['createdAt', 'now'],
  ['facts', null],
  ['facts.day', '2026-02-30'],
  ['facts.time', '25:00'],
  ['facts.channel', 'pigeon'],
  ['facts.answer', 'maybe'],
  ['facts.seconds', 1.5],
  ['facts.number', 13800138000],
  ['facts.quotes', 'x'.repeat(20_001)],
  ['facts.conducts', ['insult', 'insult']],
  ['facts.conducts', ['fly']],
  ['files', [{ id: 'a'.repeat(64), name: 'a.html', ending: 'html', size: 1 }]],
  ['files', [{ id: '../../x', name: 'a.jpg', ending: 'jpg', size: 1 }]],
  ['edits', [{ at: 1, changes: [] }]],
  ['edits', 'none'],
])('nothing is read where %s is %j', (path, value) => {
  expect(parseLogEntry(broken(path, value))).toBeUndefined();
});

describe('upgradeEntry', () => {
  const upgrades = {
    1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, person: name }),
    2: (stored: Record<string, unknown>) => ({ ...stored, badge: '' }),
  };
  test('goes step by step from every earlier version', () => {
    const latest = { version: 3, person: '李', badge: '' };
    expect(upgradeEntry({ version: 1, name: '李' }, upgrades, 3)).toEqual(latest);
    expect(upgradeEntry({ version: 2, person: '李' }, upgrades, 3)).toEqual(latest);
    expect(upgradeEntry(latest, upgrades, 3)).toEqual(latest);
  });
  test('a version to come, one without a way, and no version at all stay unread', () => {
    expect(upgradeEntry({ version: 4 }, upgrades, 3)).toBeUndefined();
    expect(upgradeEntry({ version: 1 }, {}, 2)).toBeUndefined();
    expect(upgradeEntry({}, upgrades, 3)).toBeUndefined();
  });
});
