/** The quiz for paper: every question with its options, each marked with what choosing it means. */
import type { CheckEffect } from '~/lib/vocabulary/check.ts';
import { partsOf, questionsIn, type Part } from '~/lib/domain/questionnaire/conditions.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition, CheckRule } from './definition.ts';

interface PaperQuestion {
  id: string;
  text: string;
  /** When to answer it; empty: always. */
  when: string;
  options: { label: string; marks: string[] }[];
}

/** What a mark says; effects without a mark move neither axis. */
const PAPER_MARKS: Partial<Record<CheckEffect, string>> = {
  danger: '先处理',
  despair: '先处理',
  'money-sent': '先处理',
  'data-shared': '先处理',
  'scam-decisive': '像诈骗',
  'scam-sign': '两条就像诈骗',
  'verified-by-reader': '对得上',
  'line-crossed': '明显越线',
  'line-perhaps-crossed': '可能越线',
};

/** The place of a question on paper, from 1. */
const numberOf = (definition: CheckDefinition, questionId: string): number =>
  definition.questions.findIndex(({ id }) => id === questionId) + 1;

/** What else has to be answered for a combined rule to hold: `第3题是“普通手机号”时`. */
const describeOthers = (definition: CheckDefinition, others: readonly Part[]): string =>
  others
    .map(({ question, includes }) => {
      const number = numberOf(definition, question);
      const options = definition.questions[number - 1]?.options ?? [];
      const labels = options.filter(({ id }) => includes.includes(id)).map(({ label }) => label);
      return `第${number}题是“${labels.join('”或“')}”时`;
    })
    .join('、');

/**
 * What `rule` means for one option. On paper nobody combines answers: a line that depends on a second answer is
 * marked 可能越线 at the first; any other combined rule at the answer given last, with what the others must be.
 */
const markOf = (
  definition: CheckDefinition,
  { effect, when }: CheckRule,
  questionId: string,
  optionId: string,
): string | undefined => {
  const mark = PAPER_MARKS[effect];
  const parts = partsOf(when);
  const here = parts.find(
    (part) => part.question === questionId && part.includes.includes(optionId),
  );
  if (!mark || !here) return undefined;
  const others = 'all' in when ? parts.filter((part) => part !== here) : [];
  if (others.length === 0) return mark;
  if (effect === 'line-crossed' || effect === 'line-perhaps-crossed') {
    return here === parts[0] ? PAPER_MARKS['line-perhaps-crossed'] : undefined;
  }
  const last = Math.max(...parts.map((part) => numberOf(definition, part.question)));
  const decides = numberOf(definition, questionId) === last;
  return decides ? `${describeOthers(definition, others)}算“${mark}”` : undefined;
};

const describeWhen = (definition: CheckDefinition, { askWhen }: Question): string => {
  if (!askWhen) return '';
  const numbers = questionsIn(askWhen).map((id) => numberOf(definition, id));
  return `看第${numbers.join('、')}题，用得上才答`;
};

/** All questions in order, for a list that can be printed and read without a script. */
export function describePaper(definition: CheckDefinition): PaperQuestion[] {
  return definition.questions.map((question) => ({
    id: question.id,
    text: question.text,
    when: describeWhen(definition, question),
    options: question.options.map(({ id, label }) => {
      const marks = definition.rules.map((rule) => markOf(definition, rule, question.id, id));
      return { label, marks: [...new Set(marks.filter((mark) => mark !== undefined))] };
    }),
  }));
}
