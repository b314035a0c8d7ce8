import { SIGN_SIDES, SIGN_STRENGTHS } from '~/lib/vocabulary/signs.ts';
import type { CheckActionEntry, CheckQuestionEntry, CheckRuleEntry } from '~/lib/schemas/check.ts';
import type { SignEntry } from '~/lib/schemas/signs.ts';
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import type { CheckAction, CheckDefinition, CheckQuestion } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

/** A sign that the table does not have would decide nothing, silently: it stops the build. */
const refuseUnknownSigns = (used: readonly string[], signs: readonly Entry<SignEntry>[]): void => {
  const unknown = used.filter((sign) => !signs.some(({ id }) => id === sign));
  if (unknown.length === 0) return;
  throw new Error(`no such sign: ${unknown.join(', ')}; add src/content/signs/<id>.yaml`);
};

const compareSigns = (a: Entry<SignEntry>, b: Entry<SignEntry>): number =>
  SIGN_STRENGTHS.indexOf(a.data.strength) - SIGN_STRENGTHS.indexOf(b.data.strength) ||
  SIGN_SIDES.indexOf(a.data.side) - SIGN_SIDES.indexOf(b.data.side) ||
  a.id.localeCompare(b.id);

const toCheckQuestions = (
  entries: readonly Entry<CheckQuestionEntry>[],
  conductOf: (sign: string) => SignEntry['conduct'],
): CheckQuestion[] =>
  buildQuestions(entries).map((question) => {
    const given = entries.find(({ id }) => id === question.id)?.data.options ?? [];
    return {
      ...question,
      options: question.options.map((option, place) => {
        const { signs = [], urgent, verifies } = given[place] ?? {};
        const conduct = option.conduct ?? signs.map(conductOf).find((found) => found);
        return {
          ...option,
          ...(conduct && { conduct }),
          ...(signs.length > 0 && { signs }),
          ...(urgent && { urgent }),
          ...(verifies && { verifies }),
        };
      }),
    };
  });

/**
 * The self-check from its files: questions in their order, signs heaviest first. Of the signs only those that an
 * answer can mean, and of each only what the engine uses: the definition is part of the page.
 */
export function buildCheckDefinition(
  questions: readonly Entry<CheckQuestionEntry>[],
  rules: readonly Entry<CheckRuleEntry>[],
  signs: readonly Entry<SignEntry>[],
): CheckDefinition {
  const used = [
    ...questions.flatMap(({ data }) => data.options.flatMap((option) => option.signs)),
    ...rules.map(({ data }) => data.sign),
  ];
  refuseUnknownSigns(used, signs);
  const inOrder = signs.filter(({ id }) => used.includes(id)).sort(compareSigns);
  return {
    questions: toCheckQuestions(
      questions,
      (sign) => signs.find(({ id }) => id === sign)?.data.conduct,
    ),
    signs: Object.fromEntries(
      inOrder.map(({ id, data: { side, strength } }) => [id, { side, strength }]),
    ),
    rules: rules.map(({ id, data: { sign, when } }) => ({ id, sign, when })),
  };
}

/** The actions from their files, what comes first first. */
export const buildCheckActions = (entries: readonly Entry<CheckActionEntry>[]): CheckAction[] =>
  [...entries]
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
    .map(({ id, data: { text, hotline, page, say, when } }) => ({
      id,
      text,
      ...(hotline && { hotline }),
      ...(page && { page }),
      ...(say && { say }),
      ...when,
    }));
