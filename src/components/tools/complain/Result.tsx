import type { RefObject } from 'preact';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { toFacts } from '~/lib/domain/complain/carried.ts';
import { composeComplainResult } from '~/lib/domain/complain/result.ts';
import type { ComplainDetails } from '~/lib/domain/complain/words.ts';
import { composeComplainText, WOULD_CHANGE } from '~/lib/domain/complain/text.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { TOOL_TITLES, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import { KeepResult } from '~/components/tools/shared/KeepResult.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { AnswerList } from '~/components/tools/shared/questionnaire/AnswerList.tsx';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';
import { ResultTop } from '~/components/tools/shared/result/ResultTop.tsx';
import type { Loaded } from '~/components/tools/shared/use-loaded.ts';
import type { ComplainPageWords } from './words.ts';
import { StopCard } from './StopCard.tsx';

/** Where no body on the route has a letter of its own. */
const LETTERS = { tool: 'letters', why: '协商、要账单这些信，填空就能用。' } as const;

const NEXT_TOOLS = [
  { tool: 'rules', why: '填上日期和次数，看他越了哪几条，写进投诉。' },
  { tool: 'relief', why: '有人说能替你投诉、收费办，先对照一遍。' },
] as const;

interface Props {
  answers: Answers;
  /** What another tool handed over. */
  received: CarriedFacts;
  words: ComplainPageWords;
  /** The words about each stop, as far as they have come. */
  details: Loaded<ComplainDetails | null>;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (questionId: string) => void;
  onClear: () => void;
}

/** The route: why in this order, each stop with what to bring and say, the answers, ways to keep it. */
export function ResultStep(props: Props) {
  const { answers, received, words, details, heading, onChange, onClear } = props;
  const result = composeComplainResult(words, details.value ?? undefined, answers, received);
  const carried = { from: TOOL_TITLES.complain, ...toFacts(answers, words.conducts, received) };
  const { reason, notes, stops, besides, hasLetters } = result;
  return (
    <div class="complain__result">
      <ResultTop
        urgent={result.urgent}
        tone="route"
        word={result.heading}
        outcome={result.first}
        words={words}
        heading={heading}
      />
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
      <LoadingNote
        loading={details}
        waiting="每一站的说明正在加载。"
        failed="每一站的说明没有加载出来，先后顺序不受影响。也可以看下面的纸上版。"
      />
      {stops.map((stop) => (
        <StopCard key={stop.id} stop={stop} words={words} carried={carried} />
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
      <KeepResult text={() => composeComplainText(result, words.hotlines)} onClear={onClear} />
      <section>
        <h3>接着用</h3>
        <CarryOverLinks
          facts={carried}
          tools={toToolLinks(words.root, [...(hasLetters ? [] : [LETTERS]), ...NEXT_TOOLS])}
        />
      </section>
    </div>
  );
}
