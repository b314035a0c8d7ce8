import { describe, expect, test } from 'vitest';
import {
  holdsFacts,
  parseCarriedFacts,
  type KnownIds,
} from '~/lib/domain/carried/carried-facts.ts';

const known: KnownIds = { lenderKinds: ['bank-card'], conducts: ['insult', 'night-contact'] };
const parse = (stored: unknown) => parseCarriedFacts(stored, known);

describe('facts carried to the next tool', () => {
  test('what a tool hands over comes back as it was', () => {
    const facts = {
      from: '来电自查',
      lenderKind: 'bank-card',
      conducts: ['insult'],
      day: '2026-11-20',
      time: '22:30',
      receivedDay: '2026-11-18',
      account: '11月20日，来电：骂人',
      number: '13800138000',
      caller: '某某公司',
    };
    expect(parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  test.each<[string, object]>([
    ['an unknown lender kind', { lenderKind: 'someone' }],
    ['a name every object has', { lenderKind: 'constructor' }],
    ['unknown conduct', { conducts: ['gone', 1] }],
    ['conduct that is not a list', { conducts: 'insult' }],
    ['a day the calendar lacks', { day: '2026-02-30' }],
    ['a day with more behind it', { day: '2026-02-03<b>' }],
    ['an hour the day lacks', { time: '24:00' }],
    ['a day of receipt the calendar lacks', { receivedDay: '2026-13-01' }],
    ['an account without end', { account: '长'.repeat(100_001) }],
    ['an account of nothing', { account: '' }],
    ['a number that is no text', { number: 13800138000 }],
    ['a caller with a name too long to be one', { caller: '长'.repeat(10_000) }],
    ['text of any other name', { text: '他说要来我家' }],
  ])('%s is left out', (_, part) => {
    expect(parse({ from: '来电自查', ...part })).toEqual({ from: '来电自查' });
  });

  test.each<[string, unknown]>([
    ['text', 'facts'],
    ['null', null],
    ['facts from nowhere', { conducts: ['insult'] }],
    ['facts from a very long title', { from: '长'.repeat(41) }],
  ])('%s is nothing', (_, stored) => {
    expect(parse(stored)).toBeUndefined();
  });

  test('a title alone is nothing to hand over', () => {
    expect(holdsFacts({ from: '来电自查' })).toBe(false);
    expect(holdsFacts({ from: '来电自查', conducts: [] })).toBe(false);
    expect(holdsFacts({ from: '来电自查', day: '2026-11-20' })).toBe(true);
    expect(holdsFacts({ from: '法院文书解读', receivedDay: '2026-11-20' })).toBe(true);
  });
});
