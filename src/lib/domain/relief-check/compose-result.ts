/** The result in words: assembles what the files say, and decides nothing. */
import type { ReliefLevel } from '../../schemas/relief-check.ts';
import type { OutcomeWords, Reason } from '../outcome.ts';
import { listAnswerLabels, type AnswerLabels } from '../questionnaire/answer-labels.ts';
import type { Answers } from '../questionnaire/questionnaire.ts';
import type { ReliefDefinition, ReliefSign } from './definition.ts';
import { judgeHelper, type ReliefUrgent } from './judge.ts';

/** Something to get back, or a free way, with its sources. */
export interface ReliefWay extends Reason {
  id: string;
  title: string;
}

export interface ReliefCatalog {
  levels: Readonly<Record<ReliefLevel, OutcomeWords>>;
  urgent: Readonly<Record<ReliefUrgent, OutcomeWords>>;
}

export interface ReliefResult {
  heading: string;
  urgent: OutcomeWords[];
  /** Whether getting things back concerns this reader. */
  handedOver: boolean;
  outcome: OutcomeWords;
  found: ReliefSign[];
  answers: AnswerLabels[];
}

const COUNT: Record<ReliefLevel, (count: number) => string> = {
  stop: (count) => ` · 碰到${count}个信号`,
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
  const { urgent, handedOver, level, found } = judgeHelper(definition, answers);
  const outcome = catalog.levels[level];
  return {
    heading: `结果：${outcome.title}${COUNT[level](found.length)}`,
    urgent: urgent.map((id) => catalog.urgent[id]),
    handedOver,
    outcome,
    found,
    answers: listAnswerLabels(definition, answers),
  };
}
