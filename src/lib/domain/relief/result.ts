/** The result in words: assembles what the files say, and decides nothing. */
import type { ReliefLevel } from '~/lib/vocabulary/relief.ts';
import type { OutcomeWords, Reason } from '~/lib/domain/result/outcome.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { listAnswerLabels, type AnswerLabels } from '~/lib/domain/questionnaire/answer-labels.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { ReliefDefinition, ReliefSign } from './definition.ts';
import { decideRelief, type ReliefUrgent } from './decide.ts';

/** Something to get back, or a free way, with its sources. */
export interface ReliefWay extends Reason {
  id: string;
  title: string;
}

/** What is said for each level, and for each thing that comes first. */
export interface ReliefCatalog {
  levels: Readonly<Record<ReliefLevel, OutcomeWords>>;
  urgent: Readonly<Record<ReliefUrgent, OutcomeWords>>;
}

/** The result as it is shown and copied. */
export interface ReliefResult {
  tone: VerdictTone;
  heading: string;
  urgent: OutcomeWords[];
  /** Whether getting things back concerns this reader. */
  handedOver: boolean;
  outcome: OutcomeWords;
  found: ReliefSign[];
  answers: AnswerLabels[];
}

/** Nothing ticked is no reason to trust: it looks like what cannot be told yet. */
const TONES: Record<ReliefLevel, VerdictTone> = {
  stop: 'scam',
  check: 'caution',
  unsure: 'unknown',
  none: 'unknown',
};

const COUNT: Record<ReliefLevel, (count: number) => string> = {
  stop: (count) => (count > 0 ? ` · 碰到${count}个信号` : ''),
  check: (count) => ` · 有${count}处要核实`,
  unsure: () => '',
  none: () => '',
};

/** Everything the result shows for `answers`. */
export function composeReliefResult(
  definition: ReliefDefinition,
  catalog: ReliefCatalog,
  answers: Answers,
): ReliefResult {
  const { urgent, handedOver, level, found } = decideRelief(definition, answers);
  const outcome = catalog.levels[level];
  return {
    tone: TONES[level],
    heading: `结果：${outcome.title}${COUNT[level](found.length)}`,
    urgent: urgent.map((id) => catalog.urgent[id]),
    handedOver,
    outcome,
    found,
    answers: listAnswerLabels(definition, answers),
  };
}
