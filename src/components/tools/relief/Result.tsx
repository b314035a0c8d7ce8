import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { composeReliefResult } from '~/lib/domain/relief/result.ts';
import { composeReliefText } from '~/lib/domain/relief/text.ts';
import { RELIEF_WORDS } from '~/lib/domain/relief/words.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { TOOL_TITLES, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { ArticleList } from '~/components/tools/shared/ArticleList.tsx';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { KeepResult } from '~/components/tools/shared/KeepResult.tsx';
import { Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import { ResultTop } from '~/components/tools/shared/result/ResultTop.tsx';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';
import type { ReliefWords } from './words.ts';
import { WayList } from './WayList.tsx';

const NEXT_TOOLS = [
  { tool: 'budget', why: '自己去谈以前，算清每月能还多少。' },
  { tool: 'letters', why: '协商、投诉的信，填空就能用，不用交钱给人写。' },
  { tool: 'complain', why: '催收越线，先找谁，再找谁。' },
] as const;

interface Props {
  /** What was ticked when the result was asked for. */
  answers: Answers;
  words: ReliefWords;
  /** Whether the ticks have changed since. */
  isStale: boolean;
  onClear: () => void;
}

/** The result: urgent cards, what to do, the signs with what usually follows, and the free ways. */
export function ResultSection({ answers, words, isStale, onClear }: Props) {
  const result = composeReliefResult(words.definition, words.catalog, answers);
  const { outcome, found, urgent, handedOver } = result;
  return (
    <Outcome class="relief__result" aria-labelledby="relief-result">
      <Outdated isChanged={isStale} what="勾选" button="看结果" />
      <ResultTop
        urgent={urgent}
        tone={result.tone}
        word={result.heading}
        outcome={outcome}
        words={words}
        id="relief-result"
      />
      {found.length > 0 && (
        <section>
          <h3>{RELIEF_WORDS.found}</h3>
          <ol>
            {found.map(({ id, label, text, follows, sources }) => (
              <li key={id}>
                <strong>{label}</strong>
                <br />
                {text}
                <br />
                {RELIEF_WORDS.follows}
                {follows}
                <SourceNames sources={sources} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3>{RESULT_WORDS.next}</h3>
        <ActionList actions={outcome.actions.slice(1)} words={words} />
        <HotlineList ids={outcome.hotlines} words={words} />
        <p class="muted">
          <strong>{RESULT_WORDS.wouldChange}</strong>
          {outcome.wouldChange}
        </p>
      </section>
      {handedOver && <WayList title={RELIEF_WORDS.recovery} ways={words.recovery} words={words} />}
      <WayList title={RELIEF_WORDS.routes} ways={words.routes} words={words} />
      <section>
        <h3>再看看</h3>
        <ArticleList ids={outcome.articles} words={words} />
      </section>
      <section>
        <h3>接着用</h3>
        <CarryOverLinks
          facts={{ from: TOOL_TITLES.relief }}
          tools={toToolLinks(words.root, NEXT_TOOLS)}
        />
      </section>
      <p class="muted">{RESULT_WORDS.caveat}</p>
      <KeepResult text={() => composeReliefText(result, words)} onClear={onClear} />
    </Outcome>
  );
}
