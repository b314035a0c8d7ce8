/** The rules of /rules/ hold together: sources, dates, figures and the words that show them. */
import { describe, expect, test } from 'vitest';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { RULE_TOPICS, VERDICTS } from '~/lib/vocabulary/rules.ts';
import { listRulesOn } from '~/lib/domain/rules/decide/rules-on.ts';
import { callRuleSchema } from '~/lib/schemas/rules.ts';
import { readRules, readSources } from '~tests/support/content.ts';
import { HOW_TO_SHORTEN, longSentences } from '~tests/support/plain-text.ts';
import {
  expectKnown,
  expectNone,
  listCountFaults,
  listDifferences,
  listOrderFaults,
  RENUMBER,
} from '~tests/support/relations.ts';
import { ruleCases, verdictOf } from '~tests/unit/domain/rules/real-rules.ts';

const rules = readRules();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The figures of a rule as a reader sees them in Chinese: `08:00` is written 8:00. */
const shownFigures = (figure: object): string[] =>
  Object.values(figure)
    .filter((value) => typeof value === 'number' || /^\d\d:\d\d$/.test(String(value)))
    .map((value) => String(value).replace(/^0/, ''));

describe.each(rules)('$path', ({ id, data }) => {
  test('names a source and rules that exist, and is not its own opposite', () => {
    expectKnown({ source: [data.source], rule: data.differsFrom.map(({ rule }) => rule) });
    expectNone(
      data.differsFrom.filter(({ rule }) => rule === id).map(() => 'it differs from itself'),
      'name another rule under differsFrom, or none.',
    );
  });

  test('is no surer than its source, and begins when its source says', () => {
    const source = sources.get(data.source);
    // That it is missing is said above.
    if (!source) return;
    const { effectiveFromBasis: basis, effectiveFrom } = data;
    const begins = { stated: source.effectiveFrom, issued: source.issuedOn, 'known-by': undefined };
    const day = begins[basis] ?? effectiveFrom;
    expectNone(
      [
        ...(source.confidence === 'medium' && data.confidence !== 'medium'
          ? ['its source is only of medium confidence']
          : []),
        ...(day === effectiveFrom
          ? []
          : [`effectiveFrom is ${effectiveFrom}, the source has ${day}`]),
        ...(basis !== 'stated' && source.effectiveFrom !== undefined
          ? [`the source states a first day, ${source.effectiveFrom}`]
          : []),
        ...(data.effectiveTo === source.effectiveTo
          ? []
          : [`effectiveTo is ${data.effectiveTo}, the source has ${source.effectiveTo}`]),
      ],
      `say what src/content/sources/${data.source}.yaml says, or mend the source first.`,
    );
  });

  test('says its figure in its title and its statement', () => {
    const figures = shownFigures(data.figure ?? {});
    expectNone(
      (['title', 'statement'] as const).flatMap((field) =>
        figures
          .filter((figure) => !data[field].includes(figure))
          .map((figure) => `${field} does not say ${figure}`),
      ),
      'what programs count with and what readers read are the same figure: say it in both, or mend figure.',
    );
  });

  test('says nothing on the day before its first day, and speaks on it', () => {
    expect(listRulesOn([data], dayBefore(data.effectiveFrom))).toEqual([]);
    expect(listRulesOn([data], data.effectiveFrom)).toEqual([data]);
  });

  test('has words for what lifts it', () => {
    const yieldsTo = data.figure && 'yieldsTo' in data.figure ? data.figure.yieldsTo : undefined;
    if (yieldsTo !== undefined) expect(data.unless).toBeDefined();
    if (data.figure?.kind === 'daily-limit') expect(!data.unless).toBe(yieldsTo === undefined);
  });

  test('keeps sentences short', () => {
    const text = [data.title, data.statement, data.note, data.condition, data.unless].join('。');
    expectNone(longSentences(text), HOW_TO_SHORTEN);
  });
});

describe.each(ruleCases)('the examples of the rule $id', ({ id, cases }) => {
  test.each(VERDICTS)('under %s are judged so', (verdict) => {
    expectNone(
      cases[verdict]
        .map((contact, place) => ({ found: verdictOf(id, contact), number: place + 1 }))
        .filter(({ found }) => found !== verdict)
        .map(({ found, number }) => `example ${number} under ${verdict} is judged ${found}`),
      'move the example to the list it belongs to, or mend figure, condition, lenderKinds or days of the rule.',
    );
  });
});

test('3 answered calls and 6 unanswered tries stay two rules that point to each other', () => {
  const limits = rules.flatMap(({ id, data: { figure, source, differsFrom } }) =>
    figure?.kind === 'daily-limit' ? [{ id, source, differsFrom, ...figure }] : [],
  );
  const tried = limits.find(({ counts }) => counts === 'attempted')!;
  const answered = limits.find(({ counts }) => counts === 'dialled')!;
  expect([answered.count, answered.source]).toEqual([3, 'gbt-45251-2025']);
  expect([tried.count, tried.source]).toEqual([6, 'cba-collection-guidelines-2026']);
  expect(answered.differsFrom.map(({ rule }) => rule)).toContain(tried.id);
});

test('every topic and every kind of lender has a rule, in an order without gaps', () => {
  const kinds = new Set(rules.flatMap(({ data }) => data.lenderKinds));
  expectNone(
    listDifferences([...kinds], Object.keys(LENDER_KINDS), 'kind of lender'),
    'name the kind under lenderKinds of a rule that binds it.',
  );
  for (const topic of Object.keys(RULE_TOPICS)) {
    const about = rules.filter(({ data }) => data.topic === topic);
    expectNone(
      listCountFaults(about.length, `rules about ${topic}`, 1),
      'add a rule, or take the topic out of RULE_TOPICS.',
    );
    expectNone(listOrderFaults(about), RENUMBER);
  }
});

const rule = rules.find(({ data }) => data.figure?.kind === 'quiet-hours')!.data;

test.each([
  [{ ...rule, topic: 'noise' }, /hours, frequency, third-parties/],
  [{ ...rule, lenderKinds: ['bank'] }, /bank-card, online-consumer/],
  [{ ...rule, lenderKinds: ['private', 'private'] }, /named twice/],
  [{ ...rule, figure: { ...rule.figure, to: '8:00' } }, /clock time such as/],
  [{ ...rule, figure: { kind: 'limit', count: 3 } }, /rules\/figure\.ts lists/],
  [{ ...rule, article: 37 }, /quote the article number/],
  [{ ...rule, effectiveTo: '2025-01-01' }, /must not be before effectiveFrom/],
  [{ ...rule, confidence: 'low' }, /leave it out/],
  [{ ...rule, lender: 'bank' }, /lender/],
  [{ ...rule, premise: undefined }, /go together: give both or neither/],
  [{ ...rule, authority: 'bank' }, /supervisor, police, court/],
  [{ ...rule, figure: { ...rule.figure, yieldsTo: 'luck' } }, /agreement, consent/],
])('a rule with a mistake is refused, and told why (%#)', (data, reason) => {
  const result = callRuleSchema.safeParse(data);
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toMatch(reason);
});
