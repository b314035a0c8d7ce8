/** The quiz for paper: every question with its options, each marked with what choosing it means. */
import type { RuleEffect } from '../../schemas/collector-check.ts';
import type { CheckDefinition, CheckQuestion, CheckRule } from './definition.ts';

export interface PaperQuestion {
  id: string;
  text: string;
  /** When to answer it; empty: always. */
  when: string;
  options: { label: string; marks: string[] }[];
}

/** What a mark says; effects without a mark move neither axis. */
const PAPER_MARKS: Partial<Record<RuleEffect, string>> = {
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

/** On paper nobody combines answers: a line that depends on a second answer is marked 可能越线 at the first. */
const markOf = (rule: CheckRule, questionId: string, optionId: string): string | undefined => {
  const parts = 'all' in rule.when ? rule.when.all : rule.when.any;
  const combined = 'all' in rule.when && parts.length > 1;
  const [first] = parts;
  const named = (combined && first ? [first] : parts).some(
    ({ question, includes }) => question === questionId && includes.includes(optionId),
  );
  if (!named) return undefined;
  if (!combined) return PAPER_MARKS[rule.effect];
  const conduct = rule.effect === 'line-crossed' || rule.effect === 'line-perhaps-crossed';
  return conduct ? PAPER_MARKS['line-perhaps-crossed'] : undefined;
};

const describeWhen = (definition: CheckDefinition, { askWhen }: CheckQuestion): string => {
  if (!askWhen) return '';
  const parts = 'all' in askWhen ? askWhen.all : askWhen.any;
  const numbers = parts.map(
    ({ question }) => definition.questions.findIndex(({ id }) => id === question) + 1,
  );
  return `看第${numbers.join('、')}题，用得上才答`;
};

/** All questions in order, for a list that can be printed and read without a script. */
export function describePaper(definition: CheckDefinition): PaperQuestion[] {
  return definition.questions.map((question) => ({
    id: question.id,
    text: question.text,
    when: describeWhen(definition, question),
    options: question.options.map(({ id, label }) => {
      const marks = definition.rules.map((rule) => markOf(rule, question.id, id));
      return { label, marks: [...new Set(marks.filter((mark) => mark !== undefined))] };
    }),
  }));
}
