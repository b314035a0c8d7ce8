import type { RefObject } from 'preact';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { CheckResult } from '~/lib/domain/check/result.ts';
import { composeCheckText } from '~/lib/domain/check/text.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { CarryOverLinks } from '~/components/tools/shared/carry-over.tsx';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { AnswerList } from '~/components/tools/shared/questionnaire/AnswerList.tsx';
import { ArticleList } from '~/components/tools/shared/ArticleList.tsx';
import type { CheckWords } from './words.ts';
import { FindingCard } from './FindingCard.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { KeepResult } from '~/components/tools/shared/KeepResult.tsx';
import { ReasonList } from '~/components/tools/shared/ReasonList.tsx';
import { ReasonsMissing } from '~/components/tools/shared/ReasonsMissing.tsx';
import { UrgentCard } from '~/components/tools/shared/UrgentCard.tsx';
import type { LoadedReasons } from '~/components/tools/shared/use-reasons.ts';

const NEXT_TOOLS = [
  { tool: 'message', why: '把他发的原话贴进来，看有哪些信号。' },
  { tool: 'rules', why: '填上日期和次数，逐条对照规则。' },
  { tool: 'complain', why: '先找谁，再找谁，带什么。' },
] as const;

interface Props {
  result: CheckResult;
  words: CheckWords;
  reasons: LoadedReasons;
  /** What the answers say that other tools can use. */
  carried: CarriedFacts;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (questionId: string) => void;
  onClear: () => void;
}

/** The result: urgent cards, findings with reasons, next steps, the answers and ways to keep it. */
export function ResultStep(props: Props) {
  const { result, words, reasons, carried, heading, onChange, onClear } = props;
  const text = () =>
    composeCheckText(result, { hotlines: words.hotlines, reasons: reasons.catalog });
  return (
    <div class="check__result">
      <h2 ref={heading} tabIndex={-1}>
        {result.heading}
      </h2>
      {result.urgent.map((outcome) => (
        <UrgentCard key={outcome.title} outcome={outcome} words={words} />
      ))}
      {result.findings.map((finding) => (
        <FindingCard
          key={finding.title}
          finding={finding}
          reasons={reasons.catalog}
          words={words}
        />
      ))}
      <ReasonsMissing reasons={reasons} />
      {reasons.state === 'loaded' && result.notProof.length > 0 && (
        <section>
          <h3>{RESULT_WORDS.notProof}</h3>
          <ReasonList rules={result.notProof} reasons={reasons.catalog} words={words} />
        </section>
      )}
      <section>
        <h3>{RESULT_WORDS.next}</h3>
        <ActionList actions={result.actions} words={words} />
        <HotlineList ids={result.hotlines} words={words} />
      </section>
      <section>
        <h3>再看看</h3>
        <ArticleList ids={result.articles} words={words} />
      </section>
      <section>
        <h3>接着用</h3>
        <CarryOverLinks facts={carried} tools={toToolLinks(words.root, NEXT_TOOLS)} />
      </section>
      <AnswerList answers={result.answers} onChange={onChange} />
      <p class="muted">{RESULT_WORDS.caveat}</p>
      <KeepResult text={text} onClear={onClear} />
    </div>
  );
}
