import { expect, test } from 'vitest';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { emptyContactForm, isAsked, type ContactForm } from '~/lib/domain/rules/form.ts';
import { wordContactForm } from '~/lib/domain/rules/words.ts';
import { readContact } from '~/lib/domain/rules/read.ts';
import { contactProblemMessage } from '~/lib/domain/rules/words/problems.ts';
import { blank } from './real-rules.ts';

const words = wordContactForm(LENDER_KINDS);
const TODAY = '2026-11-23';
const read = (changes: Partial<ContactForm>) =>
  readContact({ ...emptyContactForm(), ...changes }, TODAY);

test('the time is read as every clock, and its problem is named', () => {
  expect(read({ time: '早上8点半' })).toMatchObject({ contact: { time: '08:30' } });
  expect(read({ time: '10点半' })).toEqual({
    kind: 'unreadable',
    fields: [{ field: 'time', problem: 'time-half-day' }],
  });
});

test('a blank form is a contact about which nothing is known', () => {
  expect(read({})).toEqual({ kind: 'contact', contact: blank });
});

test('full-width digits, units and spaces are read; zero stays zero', () => {
  const { contact } = read({
    day: '２０２６年１１月２０日',
    connected: '４次',
    talked: ' 2 通',
    unanswered: '0',
  }) as { contact: object };
  expect(contact).toMatchObject({ day: '2026-11-20', connected: 4, talked: 2, unanswered: 0 });
});

test.each([
  [{ day: '2026-02-30' }, 'day', 'day-impossible'],
  [{ day: '2026-11-24' }, 'day', 'day-future'],
  [{ day: '1990-01-01' }, 'day', 'day-too-old'],
  [{ day: '上个月' }, 'day', 'day-unreadable'],
  [{ time: '25:00' }, 'time', 'time-impossible'],
  [{ time: '半夜' }, 'time', 'time-unreadable'],
  [{ connected: '几次' }, 'connected', 'count-not-a-number'],
  [{ connected: '次' }, 'connected', 'count-not-a-number'],
  [{ unanswered: '1.5' }, 'unanswered', 'count-not-whole'],
  [{ unanswered: '999999' }, 'unanswered', 'count-out-of-range'],
  [{ unanswered: '-1' }, 'unanswered', 'count-out-of-range'],
  [{ connected: '0', answered: 'yes' }, 'connected', 'answered-but-none'],
  [{ unanswered: '0', answered: 'no' }, 'unanswered', 'unanswered-but-none'],
  [{ connected: '2', talked: '3' }, 'talked', 'talked-more-than-connected'],
  [{ callKind: 'informing', talked: '1' }, 'talked', 'talked-but-informing'],
  [{ channel: 'visit', visitors: '0' }, 'visitors', 'visitors-none'],
] as const)('%o is refused at %s: %s', (changes, field, problem) => {
  const result = read(changes);
  expect(result).toEqual({ kind: 'unreadable', fields: [{ field, problem }] });
  expect(contactProblemMessage({ field, problem }, words).message).toMatch(/^\p{Script=Han}.*。$/u);
});

test('every field that cannot be read is named at once', () => {
  const result = read({ day: '2026-02-30', time: '25:00', connected: '几次' });
  expect(result).toMatchObject({
    fields: [{ field: 'day' }, { field: 'time' }, { field: 'connected' }],
  });
});

test('what is no longer asked decides nothing, readable or not', () => {
  const hidden = {
    channel: 'message',
    connected: '几次',
    answered: 'yes',
    visitors: '1',
    refused: 'yes',
  } as const;
  const form = { ...emptyContactForm(), ...hidden };
  expect(isAsked('connected', form)).toBe(false);
  expect(readContact(form, TODAY)).toEqual({
    kind: 'contact',
    contact: { ...blank, channel: 'message' },
  });
});

test('the premises are asked of those lenders for whom they are open', () => {
  const asks = (lenderKind: ContactForm['lenderKind']) =>
    (['onlineLoan', 'cbaMember'] as const).filter((field) =>
      isAsked(field, { ...emptyContactForm(), lenderKind }),
    );
  expect(asks('')).toEqual(['onlineLoan', 'cbaMember']);
  expect(asks('bank-card')).toEqual(['cbaMember']);
  expect(asks('online-consumer')).toEqual(['cbaMember']);
  expect(asks('microloan')).toEqual(['onlineLoan']);
  expect(asks('private')).toEqual([]);
});
