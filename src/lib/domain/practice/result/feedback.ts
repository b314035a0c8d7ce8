/** What the reader is told about an answer: what it is, and how their answer compares, without blame. */
import { gradeAnswer } from '~/lib/domain/practice/decide.ts';
import {
  crossesLine,
  type PracticeAnswer,
  type PracticeItem,
} from '~/lib/domain/practice/definition.ts';

type Judged = Pick<PracticeItem, 'class' | 'notes'>;

const SCAM_REMARKS: Record<PracticeAnswer['genuineness'], string> = {
  scam: '你看出来了，这些是骗局的做法。',
  unsure: '拿不准就去核实，也躲得开。这条其实有明显的破绽，见下面的标记。',
  real: '这条用的是骗局的做法，很多人会看漏。破绽见下面的标记。',
};

const GENUINE_REMARKS: Record<PracticeAnswer['genuineness'], string> = {
  scam: '谨慎不算错，去核实一下就清楚。这条里没有骗局的做法。',
  unsure: '拿不准很稳妥：光看这一条，谁也定不了，要自己核实。',
  real: '和我们看的一样。像，不等于是，仍要自己核实。',
};

const CROSSED_REMARKS: Record<PracticeAnswer['conduct'], string> = {
  none: '这条有越线的地方，见下面标着“越线”的。',
  unsure: '这条有越线的地方，见下面标着“越线”的。拿不准时先记下来，也对。',
  crossed: '你看出来了。',
};

const CLEAN_REMARKS: Record<PracticeAnswer['conduct'], string> = {
  none: '和我们看的一样，没看出越线。',
  unsure: '这条没看出越线。拿不准时先记下来，也对。',
  crossed: '多留心不算错。这条没看出越线：催你还、给期限、提征信，本身不越线。',
};

const SCAM_CONDUCT_REMARK = '像诈骗的，不用细看越没越线，先停下。';

/** One remark for each axis. */
export function composeFeedback(
  item: Judged,
  answer: PracticeAnswer,
): { genuineness: string; conduct: string } {
  const isScam = item.class === 'scam';
  const genuineness = (isScam ? SCAM_REMARKS : GENUINE_REMARKS)[answer.genuineness];
  if (crossesLine(item)) return { genuineness, conduct: CROSSED_REMARKS[answer.conduct] };
  return { genuineness, conduct: isScam ? SCAM_CONDUCT_REMARK : CLEAN_REMARKS[answer.conduct] };
}

/** What to go over again in an answer, by the names of the three numbers. Empty when there is nothing. */
export function nameSlips(item: Judged, answer: PracticeAnswer): string[] {
  const { missed, doubted, overlooked } = gradeAnswer(item, answer);
  return [missed && '漏掉的骗局', doubted && '不必要的怀疑', overlooked && '没看出的越线'].filter(
    (slip) => slip !== false,
  );
}
