import type { RefObject } from 'preact';
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { findSignals, prepareCheck } from '~/lib/domain/message/decide/find-signals.ts';
import type { MessageDefinition } from '~/lib/domain/message/definition.ts';
import {
  joinSigns,
  unpackSigns,
  type PackedSigns,
  type Signs,
} from '~/lib/domain/message/packed.ts';
import type { ReadMessage } from '~/lib/domain/message/read.ts';
import {
  composeMessageResult,
  type MessageCatalog,
  type MessageResultView,
} from '~/lib/domain/message/result.ts';
import { composeMessageText } from '~/lib/domain/message/text.ts';
import { MESSAGE_WORDS } from '~/lib/domain/message/words.ts';
import { type OutcomeWords, RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { ArticleList } from '~/components/tools/shared/ArticleList.tsx';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import { Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import { TakeAlong } from '~/components/tools/shared/TakeAlong.tsx';
import { ResultTop } from '~/components/tools/shared/result/ResultTop.tsx';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { MessageIslandWords } from './Message.tsx';
import { NumberCard } from './NumberCard.tsx';
import { SignalList } from './SignalList.tsx';

/** What was found in a message. */
interface Found {
  view: MessageResultView;
  conducts: readonly ConductId[];
}

/** The check of a text and a number, with everything that takes time done once. */
export function prepareMessageCheck(
  signs: PackedSigns,
  ordinary: PackedSigns,
  rest: Omit<MessageDefinition, keyof Signs>,
  catalog: MessageCatalog,
) {
  const check = prepareCheck({
    ...joinSigns(unpackSigns(signs), unpackSigns(ordinary)),
    ...rest,
  });
  return ({ text, number }: ReadMessage): Found => {
    const judgement =
      text.trim() === '' ? undefined : decideMessage(text, findSignals(check, text));
    return {
      view: composeMessageResult(text, judgement, number, catalog),
      conducts: judgement?.conducts ?? [],
    };
  };
}

interface Props extends Found {
  words: MessageIslandWords;
  heading: RefObject<HTMLHeadingElement>;
  isStale: boolean;
  onClear: () => void;
}

/** The result: urgent cards, what it is like, what to do, the signals with their limits, ways to keep it. */
export function MessageResult({ view, conducts, words, heading, isStale, onClear }: Props) {
  const { outcome, number, tone } = view;
  return (
    <Outcome class="message__result">
      <Outdated isChanged={isStale} what="内容" button="看一看" />
      {outcome ? (
        <ResultTop
          urgent={view.urgent}
          tone={tone}
          word={view.heading}
          lines={view.lines}
          outcome={outcome}
          words={words}
          heading={heading}
        />
      ) : (
        <VerdictBanner
          tone={tone}
          word={view.heading}
          sentence={MESSAGE_WORDS.numberOnly}
          level={2}
          heading={heading}
        />
      )}
      {outcome && <Steps card={{ ...outcome, actions: outcome.actions.slice(1) }} words={words} />}
      {view.authorities.map((card) => (
        <section class="card" key={card.title}>
          <h3>{card.title}</h3>
          <p>
            <InlineText text={card.lead} hotlines={words.hotlines} />
          </p>
          <Steps card={card} words={words} />
        </section>
      ))}
      {number && <NumberCard number={number} words={words} />}
      {view.runs.some(({ marks }) => marks.length > 0) && (
        <section>
          <h3>{MESSAGE_WORDS.marked}</h3>
          <MarkedText runs={view.runs} />
        </section>
      )}
      {view.groups.map((group) => (
        <SignalList key={group.title} {...group} words={words} />
      ))}
      <section>
        <h3>再看看</h3>
        <CarryOverLinks facts={{ from: words.from, conducts }} tools={words.next} />
        {outcome && <ArticleList ids={outcome.articles} words={words} />}
      </section>
      <p class="muted">{MESSAGE_WORDS.caveat}</p>
      <TakeAlong
        text={() => composeMessageText(view, words.hotlines)}
        onClear={onClear}
        clearLabel="清除，重新开始"
      />
    </Outcome>
  );
}

interface StepsProps {
  card: Pick<OutcomeWords, 'actions' | 'hotlines' | 'wouldChange'>;
  words: MessageIslandWords;
}

/** What to do, whom to call, and what would change the finding. */
const Steps = ({ card: { actions, hotlines, wouldChange }, words }: StepsProps) => (
  <>
    <ActionList actions={actions} words={words} />
    <HotlineList ids={hotlines} words={words} />
    {wouldChange && (
      <p class="muted">
        <strong>{RESULT_WORDS.wouldChange}</strong>
        <InlineText text={wouldChange} hotlines={words.hotlines} />
      </p>
    )}
  </>
);
