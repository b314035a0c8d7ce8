/** The self-check for paper: every question with its options, each marked with what choosing it means. */
import { questionsIn } from '~/lib/domain/questionnaire/conditions.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition, CheckOption, CheckRule, Sign } from './definition.ts';
import { FEELING } from './flow.ts';

interface PaperQuestion {
  id: string;
  text: string;
  /** When to answer it; empty: always. */
  when: string;
  options: { label: string; marks: string[] }[];
}

/** What a sign is marked with; what moves neither axis has no mark. */
const markOf = ({ side, strength }: Sign): string | undefined => {
  if (side === 'scam') {
    return { decisive: '像诈骗', strong: '两条就像诈骗', hint: '加一条可疑的就像诈骗' }[strength];
  }
  if (side === 'context') return strength === 'strong' ? '要另外核对' : undefined;
  return { decisive: '明显越线', strong: '可能越线', hint: undefined }[strength];
};

const questionsOn = ({ questions }: CheckDefinition) =>
  questions.filter(({ id }) => id !== FEELING);

/** The place of a question on paper, from 1. */
const numberOf = (definition: CheckDefinition, questionId: string): number =>
  questionsOn(definition).findIndex(({ id }) => id === questionId) + 1;

const describeWhen = (definition: CheckDefinition, { askWhen }: Question): string => {
  if (!askWhen) return '';
  const numbers = [...new Set(questionsIn(askWhen))].map((id) => numberOf(definition, id));
  return `看第${numbers.join('、')}题，用得上才答`;
};

/** What a combination adds at the answer given last: what the other answers have to be. */
const markTogether = (
  definition: CheckDefinition,
  { sign, when }: CheckRule,
  questionId: string,
  optionId: string,
): string | undefined => {
  const parts = 'all' in when ? when.all : when.any;
  const last = parts.reduce((a, b) =>
    numberOf(definition, a.question) > numberOf(definition, b.question) ? a : b,
  );
  const mark = definition.signs[sign] && markOf(definition.signs[sign]);
  if (!mark || last.question !== questionId || !last.includes.includes(optionId)) return undefined;
  const others = parts.filter((part) => part !== last);
  const described = others.map(({ question, includes }) => {
    const options = definition.questions.find(({ id }) => id === question)?.options ?? [];
    const labels = options.filter(({ id }) => includes.includes(id)).map(({ label }) => label);
    return `第${numberOf(definition, question)}题是“${labels.join('”或“')}”时`;
  });
  return `${described.join('、')}算“${mark}”`;
};

const marksOf = (
  definition: CheckDefinition,
  questionId: string,
  { id, signs = [], urgent, verifies }: CheckOption,
): string[] => {
  const alone = [
    urgent && '先处理',
    ...signs.map((sign) => definition.signs[sign] && markOf(definition.signs[sign])),
    verifies && '对得上',
  ];
  const together = definition.rules.map((rule) => markTogether(definition, rule, questionId, id));
  // What an option means alone it also means beside others.
  const more = together.filter(
    (text) => !alone.some((mark) => mark && text?.includes(`“${mark}”`)),
  );
  return [...new Set([...alone, ...more].filter((mark) => mark !== undefined))];
};

/** All questions in order, for a list that can be printed and read without a script. */
export const describePaper = (definition: CheckDefinition): PaperQuestion[] =>
  questionsOn(definition).map((question) => ({
    id: question.id,
    text: question.text,
    when: describeWhen(definition, question),
    options: question.options.map((option) => ({
      label: option.label,
      marks: marksOf(definition, question.id, option),
    })),
  }));
