/** The result in words: assembles what the files say, and decides nothing. */
import type { CheckOutcomeId } from '~/lib/vocabulary/check.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { AXIS_WORDS, type Verdict } from '~/lib/domain/result/verdict.ts';
import { listAnswerLabels, type AnswerLabels } from '~/lib/domain/questionnaire/answer-labels.ts';
import { nextQuestion } from '~/lib/domain/questionnaire/progress.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { chooseActions } from './decide/choose-actions.ts';
import { weighAxes } from './decide/weigh-axes.ts';
import { decideCheck, type CheckJudgement } from './decide.ts';
import type { CheckAction, CheckAdvice, CheckDefinition, Sign } from './definition.ts';

/** What each outcome file says, by its id. */
export type CheckCatalog = Readonly<Record<CheckOutcomeId, OutcomeWords>>;

/** A sign that was seen, by its name; why it counts is loaded apart. */
export interface SeenSign {
  id: string;
  title: string;
}

export interface CheckResult {
  verdict: Verdict;
  urgent: OutcomeWords[];
  /** What to do, first things first. */
  actions: CheckAction[];
  /** What speaks on each axis, heaviest first. */
  reasons: SeenSign[];
  /** What seemed to speak for a real collector but does not count. */
  notProof: SeenSign[];
  /** What would change each finding. */
  wouldChange: string[];
  hotlines: string[];
  articles: string[];
  answers: AnswerLabels[];
  /** Whether questions are left that were not answered. */
  isOpen: boolean;
}

/** How many signs the sentence names: it has to be read in one breath. */
const SIGNS_NAMED = 2;

/** The worse of the two axes names the verdict; the sentence names what weighs most on it. */
const viewVerdict = (
  judgement: CheckJudgement,
  catalog: CheckCatalog,
  namesOn: (side: Sign['side']) => string[],
): Verdict => {
  const genuineness = catalog[judgement.genuineness];
  const conduct = catalog[judgement.conduct];
  const { tone, axis } = weighAxes(judgement);
  const heavier = catalog[judgement[axis]];
  const names = namesOn(axis === 'conduct' ? 'conduct' : 'scam').slice(0, SIGNS_NAMED);
  return {
    tone,
    word: heavier.title,
    sentence: (names.length > 0 ? `${names.join('；')}。` : '') + heavier.lead,
    axes: [
      { name: AXIS_WORDS.genuineness, finding: genuineness.title },
      { name: AXIS_WORDS.conduct, finding: conduct.title },
    ],
  };
};

/** Everything the result page shows for `answers`; what has not loaded is left out, never the verdict. */
export function composeCheckResult(
  definition: CheckDefinition,
  advice: Pick<CheckAdvice, 'actions' | 'signs'>,
  catalog: CheckCatalog,
  answers: Answers,
): CheckResult {
  const judgement = decideCheck(definition, answers);
  const axes = [catalog[judgement.genuineness], catalog[judgement.conduct]];
  const seen = (counts: (sign: Sign) => boolean): SeenSign[] =>
    judgement.signs.flatMap((id) => {
      const sign = definition.signs[id];
      const words = advice.signs[id];
      return sign && words && counts(sign) ? [{ id, title: words.title }] : [];
    });
  return {
    verdict: viewVerdict(judgement, catalog, (side) =>
      seen((sign) => sign.side === side).map(({ title }) => title),
    ),
    urgent: judgement.urgent.map((id) => catalog[id]),
    actions: chooseActions(advice.actions, judgement, answers),
    reasons: seen(({ side }) => side !== 'context'),
    notProof: seen(({ side }) => side === 'context'),
    wouldChange: axes.flatMap(({ wouldChange }) => wouldChange ?? []),
    hotlines: [...new Set(axes.flatMap((outcome) => outcome.hotlines))],
    articles: [...new Set(axes.flatMap((outcome) => outcome.articles))],
    answers: listAnswerLabels(definition, answers).filter(({ labels }) => labels.length > 0),
    isOpen: nextQuestion(definition, answers) !== undefined,
  };
}
