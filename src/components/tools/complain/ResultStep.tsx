import type { RefObject } from 'preact';
import type { CarriedFacts } from '../../../lib/domain/carried-facts.ts';
import type { RouteView } from '../../../lib/domain/complaint-route/compose-result.ts';
import { composeText, WOULD_CHANGE } from '../../../lib/domain/complaint-route/compose-text.ts';
import { RESULT_WORDS } from '../../../lib/domain/outcome.ts';
import { TOOL_TITLES, toToolLinks } from '../../../lib/domain/tool-links.ts';
import { CarryOverLinks } from '../shared/carry-over.tsx';
import { CopyText } from '../shared/CopyText.tsx';
import { HotlineList } from '../shared/HotlineList.tsx';
import { InlineText } from '../shared/InlineText.tsx';
import { AnswerList } from '../shared/questionnaire/AnswerList.tsx';
import { SourceNames } from '../shared/ReasonList.tsx';
import { UrgentCard } from '../shared/UrgentCard.tsx';
import type { Loaded } from '../shared/use-loaded.ts';
import type { ComplainWords } from './complain-words.ts';
import { StopCard } from './StopCard.tsx';

const NEXT_TOOLS = [
  { tool: 'letters', why: '把这封投诉写完整，能改、能打印。' },
  { tool: 'rules', why: '填上日期和次数，看他越了哪几条，写进投诉。' },
  { tool: 'relief', why: '有人说能替你投诉、收费办，先对照一遍。' },
] as const;

interface Props {
  result: RouteView;
  words: ComplainWords;
  /** How far the words about each stop have come. */
  loading: Pick<Loaded<unknown>, 'state' | 'retry'>;
  /** What the answers say that other tools can use. */
  carried: Omit<CarriedFacts, 'from'>;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (questionId: string) => void;
  onClear: () => void;
}

/** The route: why in this order, each stop with what to bring and say, the answers, ways to keep it. */
export function ResultStep(props: Props) {
  const { result, words, loading, carried, heading, onChange, onClear } = props;
  const { reason, decidedBy, notes, stops, besides } = result;
  return (
    <div class="complain__result">
      <h2 ref={heading} tabIndex={-1}>
        {result.heading}
      </h2>
      {result.urgent.map((outcome) => (
        <UrgentCard key={outcome.title} outcome={outcome} words={words} />
      ))}
      {decidedBy && <p>{decidedBy}</p>}
      {reason && (
        <p>
          <InlineText text={reason.text} hotlines={words.hotlines} />
          <SourceNames sources={reason.sources} />
        </p>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>
              <InlineText text={note} hotlines={words.hotlines} />
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {loading.state === 'loading' && <p>每一站的说明正在加载。</p>}
        {loading.state === 'failed' && (
          <p class="card card--caution">
            每一站的说明没有加载出来，先后顺序不受影响。
            <button type="button" class="button" onClick={loading.retry}>
              再试一次
            </button>
          </p>
        )}
      </div>
      {stops.map((stop, index) => (
        <StopCard key={stop.id} stop={stop} words={words} open={index === 0} />
      ))}
      {besides.map(({ label, name, hotlines }) => (
        <section key={label}>
          <p>
            另外，“{label}”这件事，找<strong>{name}</strong>。
          </p>
          <HotlineList ids={hotlines} words={words} />
        </section>
      ))}
      <p>
        <strong>{RESULT_WORDS.wouldChange}</strong>
        {WOULD_CHANGE}
      </p>
      <AnswerList answers={result.answers} onChange={onChange} />
      <p class="muted">{RESULT_WORDS.caveat}</p>
      <div class="row">
        <CopyText text={() => composeText(result, words.hotlines)} label="复制结果" />
        <button type="button" class="button" onClick={() => print()}>
          打印结果
        </button>
        <button type="button" class="button button--quiet" onClick={onClear}>
          清除回答，重新开始
        </button>
      </div>
      <section>
        <h3>接着用</h3>
        <CarryOverLinks
          facts={{ from: TOOL_TITLES.complain, ...carried }}
          tools={toToolLinks(words.root, NEXT_TOOLS)}
        />
      </section>
    </div>
  );
}
