import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courtFlow, decideCourt } from '~/lib/domain/court/decide.ts';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { UNSURE, type Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { definition } from './real-court.ts';

const judge = (answers: Answers) => decideCourt(definition, answers);

/** Any answers a reader can give. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...definition.questions.map((question) =>
      fc
        .array(fc.constantFrom(...question.options.map(({ id }) => id)), {
          minLength: 1,
          maxLength: 4,
        })
        .map((picks) =>
          picks.reduce<string[]>((chosen, id) => chooseOption(question, chosen, id), []),
        )
        .map((chosen) => [question.id, chosen.length > 0 ? chosen : [UNSURE]] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

describe('whether to stop', () => {
  test.each([
    [
      'a payment order by court mail',
      { kind: ['payment-order'], channel: ['court-mail'] },
      'unverified',
    ],
    [
      'all details and a court’s own domain',
      { details: ['court', 'case-number', 'own-name', 'clerk'], link: ['court-domain'] },
      'unverified',
    ],
    ['a private account', { kind: ['summons'], asks: ['private-account'] }, 'stop'],
    ['an account in a court’s name', { kind: ['summons'], asks: ['court-account'] }, 'stop'],
    ['a fee to withdraw the case', { kind: ['says-sued'], asks: ['release-fee'] }, 'stop'],
    ['a verification code', { asks: ['code'] }, 'stop'],
    ['a shared screen', { asks: ['screen'] }, 'stop'],
    ['a mobile number alone', { channel: ['mobile'] }, 'unverified'],
    ['a mobile number and a strange link', { channel: ['mobile'], link: ['other'] }, 'stop'],
    ['a case the court confirmed', { kind: ['summons'], checked: ['found'] }, 'verified'],
    [
      'a confirmed case with a private account',
      { checked: ['found'], asks: ['private-account'] },
      'stop',
    ],
    [
      'a confirmed case with one odd sign, which the court’s word outweighs',
      { checked: ['found'], channel: ['social'] },
      'verified',
    ],
    [
      'a confirmed case with two odd signs',
      { checked: ['found'], channel: ['social'], link: ['other'] },
      'stop',
    ],
    ['a court that knows of no case', { checked: ['not-found'] }, 'stop'],
    ['a call back to the number they gave', { checked: ['their-number'] }, 'unverified'],
    ['a lawyer’s letter', { kind: ['lawyer-letter'] }, 'not-a-court-paper'],
    ['a lawyer’s letter that wants a code', { kind: ['lawyer-letter'], asks: ['code'] }, 'stop'],
    [
      'a lawyer’s letter beside a complaint',
      { kind: ['lawyer-letter', 'complaint'] },
      'unverified',
    ],
    ['nothing known', {}, 'unverified'],
  ] as const)('%s', (_, answers, finding) => {
    expect(judge(answers as unknown as Answers).finding).toBe(finding);
  });

  test('only the reader’s own enquiry ever leads to 核对上了', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = answers['checked']?.includes('found') ?? false;
        if (!found) expect(judge(answers).finding).not.toBe('verified');
      }),
    );
  });

  test('a request for money or codes stops, whatever else was answered', () => {
    const asked = fc.constantFrom(
      'private-account',
      'release-fee',
      'court-account',
      'code',
      'screen',
    );
    fc.assert(
      fc.property(anyAnswers, asked, (answers, option) => {
        expect(judge({ ...answers, asks: [option] }).finding).toBe('stop');
      }),
    );
  });
});

describe('which deadlines run', () => {
  test('no sign of a fake takes a document away', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kinds = answers['kind'] ?? [UNSURE];
        expect(
          judge(answers)
            .documents.map(({ id }) => id)
            .sort(),
        ).toEqual([...kinds].sort());
      }),
    );
  });

  test('the hardest deadline comes first', () => {
    const kind = ['lawyer-letter', 'summons', 'complaint', 'payment-order'];
    expect(judge({ kind }).documents.map(({ id }) => id)).toEqual([
      'payment-order',
      'complaint',
      'summons',
      'lawyer-letter',
    ]);
  });

  test('an unknown paper is treated as one that has 15 days', () => {
    expect(judge({}).documents.map(({ id, days }) => [id, days])).toEqual([[UNSURE, 15]]);
  });
});

test('danger, despair, lost money and lost data interrupt the questions, most urgent first', () => {
  const answers = { 'state-now': ['data-shared', 'money-sent', 'self-harm', 'in-danger'] };
  expect(courtFlow(definition).findUrgent?.(answers)).toEqual([
    'danger',
    'despair',
    'money-sent',
    'data-shared',
  ]);
});
