/** The findings in words: assembles what the files say, and decides nothing. */
import type { AuthorityId, MessageOutcomeId } from '~/lib/vocabulary/message.ts';
import type { NumberClassId } from '~/lib/vocabulary/number-classes.ts';
import type { UrgentKind } from '~/lib/vocabulary/urgent.ts';
import { matchPublished, type PublishedNumber } from '~/lib/domain/number-class/match-published.ts';
import type { NumberReading } from '~/lib/domain/number-class/read-number.ts';
import type { OutcomeWords, Reason } from '~/lib/domain/result/outcome.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import type { FoundSignal } from './decide/find-signals.ts';
import type { MessageJudgement } from './decide.ts';
import { markText, type MarkedRun } from './result/mark-text.ts';

/** What is said about a signal: title, reason with sources, and the limits of what it shows. */
export interface SignalWords extends Reason {
  title: string;
  canProve: string;
  cannotProve: string;
}

/** A finding about a number's writing; never whether the caller is genuine. */
export interface NumberView extends SignalWords {
  /** Said where the number is one that its owner published. */
  published: string | undefined;
}

export interface MessageCatalog {
  outcomes: Readonly<Record<MessageOutcomeId | UrgentKind | AuthorityId, OutcomeWords>>;
  /** By signal id; a signal without words is not shown. */
  signals: Readonly<Record<string, SignalWords>>;
  numberClasses: Readonly<Record<NumberClassId, SignalWords>>;
  published: readonly PublishedNumber[];
}

/** A signal as shown, with the number it has in the marked text. */
export interface SignalView extends SignalWords {
  id: string;
  place: number;
}

export interface MessageResultView {
  tone: VerdictTone;
  heading: string;
  /** What cannot wait beside any verdict: how to ask the court or the police that the text names. */
  lines: string[];
  urgent: OutcomeWords[];
  /** How to ask the courts or the police that the text names; beside any outcome. */
  authorities: OutcomeWords[];
  /** Absent where only a number was given. */
  outcome: OutcomeWords | undefined;
  groups: { title: string; signals: SignalView[] }[];
  runs: MarkedRun[];
  number: NumberView | undefined;
}

const TONES: Record<MessageOutcomeId, VerdictTone> = {
  'likely-scam': 'scam',
  'crossed-lines': 'crossed',
  'court-paper': 'caution',
  'plain-reminder': 'consistent',
  'too-little': 'unknown',
  unrelated: 'unknown',
};

const GROUP_TITLES = {
  genuineness: '诈骗的信号',
  conduct: '越线的信号',
  context: '这些不能当证明',
} as const;

const viewNumber = (
  number: NumberReading,
  { numberClasses, published }: MessageCatalog,
): NumberView | undefined => {
  if (number.kind !== 'number') return undefined;
  const match = matchPublished(number.digits, published);
  return {
    ...numberClasses[number.classId],
    published:
      match &&
      `这是“${match.owner}”公布的号码。显示的号码可以伪造：先挂断，再自己拨打${match.number}核对。`,
  };
};

/** Everything the result shows for `text`, what was judged about it, and the number that was given. */
export function composeMessageResult(
  text: string,
  judgement: MessageJudgement | undefined,
  number: NumberReading,
  catalog: MessageCatalog,
): MessageResultView {
  const shown = (judgement?.shown ?? []).filter(({ signal }) => catalog.signals[signal.id]);
  const toView = ({ signal }: FoundSignal): SignalView => ({
    ...(catalog.signals[signal.id] as SignalWords),
    id: signal.id,
    place: shown.findIndex((other) => other.signal.id === signal.id) + 1,
  });
  const outcome = judgement && catalog.outcomes[judgement.outcome];
  const authorities = (judgement?.authorities ?? []).map((id) => catalog.outcomes[id]);
  return {
    tone: judgement ? TONES[judgement.outcome] : 'unknown',
    heading:
      judgement && outcome
        ? `结果：${outcome.title}${judgement.alsoCrossed ? '，也有越线的话' : ''}`
        : '结果：号码能说明什么',
    lines: authorities.map(({ actions }) => actions[0]?.text ?? ''),
    urgent: (judgement?.urgent ?? []).map((role) => catalog.outcomes[role]),
    authorities,
    outcome,
    groups: (['genuineness', 'conduct', 'context'] as const)
      .map((axis) => ({
        title: GROUP_TITLES[axis],
        signals: shown.filter(({ signal }) => signal.axis === axis).map(toView),
      }))
      .filter(({ signals }) => signals.length > 0),
    runs: markText(
      text,
      shown.map(({ spans }) => spans),
    ),
    number: viewNumber(number, catalog),
  };
}
