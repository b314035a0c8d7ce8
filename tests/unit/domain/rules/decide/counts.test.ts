import { expect, test } from 'vitest';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { mostBesides, rangeFor } from '~/lib/domain/rules/decide/counts.ts';
import { blank } from '~tests/unit/domain/rules/real-rules.ts';

const knowing = (part: Partial<Contact>): Contact => ({ ...blank, ...part });
const ANSWERED = { counts: 'connected', calls: 'any' } as unknown as Parameters<typeof rangeFor>[0];
const INFORMING = { ...ANSWERED, calls: 'informing' } as typeof ANSWERED;
const TRIES = { ...ANSWERED, counts: 'attempted' } as typeof ANSWERED;
const TALKS = { ...ANSWERED, counts: 'effective' } as typeof ANSWERED;

test.each<[string, typeof ANSWERED, Partial<Contact>, number, number]>([
  ['answered calls, nothing known', ANSWERED, {}, 0, Infinity],
  ['answered calls, this one was answered', ANSWERED, { answered: 'yes' }, 1, Infinity],
  ['answered calls, four talks', ANSWERED, { talked: 4 }, 4, Infinity],
  ['answered calls, counted', ANSWERED, { connected: 3, talked: 1 }, 3, 3],
  ['tries, nothing known', TRIES, {}, 0, Infinity],
  ['tries, this one rang through', TRIES, { answered: 'no' }, 1, Infinity],
  ['tries, counted', TRIES, { unanswered: 7 }, 7, 7],
  ['talks, all only informed', TALKS, { callKind: 'informing', connected: 5 }, 0, 0],
  ['talks, at most all answered', TALKS, { connected: 5 }, 0, 5],
  ['talks, counted', TALKS, { talked: 2, connected: 5 }, 2, 2],
  ['informing, all were', INFORMING, { callKind: 'informing', connected: 5 }, 5, 5],
  ['informing, none was', INFORMING, { callKind: 'interactive', connected: 5 }, 0, 0],
  ['informing, at most those without a talk', INFORMING, { connected: 5, talked: 2 }, 0, 3],
  ['informing, nothing known', INFORMING, {}, 0, Infinity],
])('%s', (_, limit, known, least, most) => {
  expect(rangeFor(limit, knowing(known))).toMatchObject({ least, most });
});

test('a call that rings may count where 拨通 is limited, but not among calls that talked', () => {
  const dialled = { counts: 'dialled' } as Parameters<typeof mostBesides>[0];
  expect(mostBesides(dialled, knowing({ unanswered: 4 }))).toBe(4);
  expect(mostBesides(dialled, knowing({ unanswered: 4, callKind: 'interactive' }))).toBe(0);
  expect(mostBesides({ counts: 'effective' }, knowing({ unanswered: 4 }))).toBe(0);
});
