import type { RefObject } from 'preact';
import { toFacts } from '~/lib/domain/check/carried.ts';
import type { CheckAdvice } from '~/lib/domain/check/definition.ts';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { composeCheckText } from '~/lib/domain/check/text.ts';
import { CHECK_WORDS } from '~/lib/domain/check/words.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { TOOL_TITLES, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { ArticleList } from '~/components/tools/shared/ArticleList.tsx';
import { CarryOverLinks, useCarryFrom } from '~/components/tools/shared/carry-along.tsx';
import { HotlineList } from '~/components/tools/shared/HotlineList.tsx';
import { KeepResult } from '~/components/tools/shared/KeepResult.tsx';
import { AnswerList } from '~/components/tools/shared/questionnaire/AnswerList.tsx';
import { FirstAction } from '~/components/tools/shared/result/FirstAction.tsx';
import { Fold } from '~/components/tools/shared/result/Fold.tsx';
import { UrgentStrip } from '~/components/tools/shared/result/UrgentStrip.tsx';
import { VerdictDrawing } from '~/components/tools/shared/result/VerdictDrawing.tsx';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';
import type { Loaded } from '~/components/tools/shared/use-loaded.ts';
import { AdviceMissing } from './AdviceMissing.tsx';
import { SayList } from './SayList.tsx';
import { SignList } from './SignList.tsx';
import type { CheckWords } from './words.ts';

const NEXT_TOOLS = [
  { tool: 'message', why: '把他发的原话贴进来，看有哪些信号。' },
  { tool: 'rules', why: '填上日期和次数，逐条对照规则。' },
  { tool: 'court', why: '像法院的东西：还剩几天，怎么核实。' },
  { tool: 'relief', why: '有人说能替你减债、修征信。' },
  { tool: 'complain', why: '先找谁，再找谁，带什么。' },
  { tool: 'letters', why: '投诉、协商、异议的信。' },
  { tool: 'budget', why: '每月最多能拿出多少。' },
] as const;

interface Props {
  answers: Answers;
  words: CheckWords;
  /** What to do and why, as far as it has loaded. */
  advice: Loaded<CheckAdvice>;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (questionId: string) => void;
  /** Leads to the questions that are left. */
  onGoOn: () => void;
  onClear: () => void;
}

/** The result: verdict, first action and number on one screen; two more; everything else unfolds. */
export function ResultStep(props: Props) {
  const { answers, advice, heading, onChange, onGoOn, onClear } = props;
  const { definition, outcomes } = props.words;
  const words = { ...props.words, pages: { ...props.words.pages, ...advice.value.pages } };
  const result = composeCheckResult(definition, advice.value, outcomes, answers);
  const { verdict } = result;
  const [first, ...others] = result.actions;
  const { signs } = advice.value;
  const facts = toFacts(definition, advice.value.shared, answers, TOOL_TITLES.check);
  const within = useCarryFrom(facts);
  const text = () => composeCheckText(result, { hotlines: words.hotlines, reasons: signs });
  return (
    <div class="check__result" ref={within}>
      <UrgentStrip urgent={result.urgent} words={words} />
      <VerdictBanner
        {...verdict}
        lines={[verdict.axes.map(({ name, finding }) => `${name}：${finding}`).join('　')]}
        level={2}
        heading={heading}
        beside={<VerdictDrawing tone={verdict.tone} />}
      />
      {first && <FirstAction action={first} words={words} />}
      {advice.state !== 'loaded' && (
        <AdviceMissing advice={advice} hotline={result.hotlines[0] ?? ''} words={words} />
      )}
      {others.length > 0 && (
        <section>
          <h3>{CHECK_WORDS.then}</h3>
          <ActionList actions={others.slice(0, 2)} words={words} />
        </section>
      )}
      {result.isOpen && (
        <button type="button" class="button" onClick={onGoOn}>
          {CHECK_WORDS.goOn}
        </button>
      )}
      <section class="no-print">
        <h3>{CHECK_WORDS.onward}</h3>
        <CarryOverLinks facts={facts} tools={toToolLinks(words.root, NEXT_TOOLS)} />
      </section>
      {others.length > 2 && (
        <Fold title={CHECK_WORDS.more}>
          <ActionList actions={others.slice(2)} words={words} />
          <HotlineList ids={result.hotlines} words={words} />
          <ArticleList ids={result.articles} words={words} />
        </Fold>
      )}
      <SayList actions={result.actions} />
      {result.reasons.length > 0 && (
        <Fold title={CHECK_WORDS.reasons}>
          <SignList signs={result.reasons} reasons={signs} words={words} />
        </Fold>
      )}
      {result.notProof.length > 0 && (
        <Fold title={RESULT_WORDS.notProof}>
          <SignList signs={result.notProof} reasons={signs} words={words} />
        </Fold>
      )}
      <Fold title={CHECK_WORDS.change}>
        <ul>
          {result.wouldChange.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </Fold>
      <Fold title={CHECK_WORDS.answers}>
        <AnswerList answers={result.answers} onChange={onChange} />
      </Fold>
      <p class="muted">{RESULT_WORDS.caveat}</p>
      <KeepResult text={text} onClear={onClear} />
    </div>
  );
}
