import type { RefObject } from 'preact';
import type { CourtFile } from '~/lib/domain/court/definition.ts';
import { composeCourtResult } from '~/lib/domain/court/result.ts';
import { composeCourtText } from '~/lib/domain/court/text.ts';
import { COURT_WORDS } from '~/lib/domain/court/words.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { TOOL_TITLES, toLetterLinks, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { ArticleList } from '~/components/tools/shared/ArticleList.tsx';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { KeepResult } from '~/components/tools/shared/KeepResult.tsx';
import { AnswerList } from '~/components/tools/shared/questionnaire/AnswerList.tsx';
import { Fold } from '~/components/tools/shared/result/Fold.tsx';
import { ResultTop } from '~/components/tools/shared/result/ResultTop.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { useToday } from '~/components/tools/shared/use-today.ts';
import type { Loaded } from '~/components/tools/shared/use-loaded.ts';
import type { LoadedReasons } from '~/components/tools/shared/use-reasons.ts';
import type { CourtWords } from './words.ts';
import { DeadlineSection } from './DeadlineSection.tsx';
import { useReceivedDay } from './use-received-day.ts';
import { VerifySection } from './VerifySection.tsx';

const NEXT_TOOLS = [
  { tool: 'message', why: '把短信原话贴进来，看有哪些信号。' },
  { tool: 'complain', why: '有人冒充法院、要钱要码，看先找谁。' },
  { tool: 'budget', why: '谈调解、谈分期以前，算清每月能还多少。' },
] as const;

interface Props {
  answers: Answers;
  words: CourtWords;
  reasons: LoadedReasons;
  details: Loaded<CourtFile>;
  /** What is typed as the day of receipt, for as long as the page is open; undefined while nothing was. */
  draft: string | undefined;
  onDraft: (text: string) => void;
  heading: RefObject<HTMLHeadingElement>;
  onChange: (questionId: string) => void;
  onClear: () => void;
}

/** The result: urgent cards, the deadline, how to find out whether it is real, what to do, ways to keep it. */
export function ResultStep(props: Props) {
  const { answers, reasons, details, heading, onChange, onClear } = props;
  const { definition } = props.words;
  const { documents, outcomes, pages } = details.value;
  const catalog = {
    ...props.words.catalog,
    outcomes: { ...props.words.catalog.outcomes, ...outcomes },
  };
  const received = useReceivedDay(props.draft, props.onDraft);
  const words = { ...props.words, pages: { ...props.words.pages, ...pages } };
  const today = useToday();
  const days = { received: received.day, today };
  const result = composeCourtResult(definition, catalog, answers, days, documents);
  const carried = {
    ...toCarriedFacts(definition, answers, TOOL_TITLES.court),
    ...(received.day && { receivedDay: received.day }),
  };
  const text = () =>
    composeCourtText(result, {
      ...words,
      details: details.value.documents,
      reasons: reasons.catalog,
    });
  return (
    <div class="court__result">
      {/* Whatever follows the day is replaced whole: browsers that translate swap text nodes. */}
      <ResultTop
        key={result.heading}
        urgent={result.urgent}
        tone={result.tone}
        word={result.heading}
        outcome={result.finding}
        words={words}
        heading={heading}
      />
      <DeadlineSection result={result} details={details} received={received} today={today} />
      <VerifySection result={result} words={words} reasons={reasons} />
      <section>
        <h3>{COURT_WORDS.todo}</h3>
        <p>{COURT_WORDS.todoNote}</p>
        <LoadingNote
          loading={details}
          waiting="怎么办正在加载。"
          failed="怎么办没有加载出来，上面的日子不受影响。页面下方的纸上版里也有。"
        />
        {result.deadlines.map(({ id, todoTitle, todo }) => (
          <div key={`${id} ${todoTitle}`}>
            <h4>{todoTitle}</h4>
            <ActionList actions={todo} words={words} />
          </div>
        ))}
      </section>
      <section>
        <h3>再看看</h3>
        <ArticleList ids={result.articles} words={words} />
      </section>
      <section>
        <h3>接着用</h3>
        <CarryOverLinks
          facts={carried}
          tools={[...toLetterLinks(words, result.letters), ...toToolLinks(words.root, NEXT_TOOLS)]}
        />
      </section>
      <Fold title={COURT_WORDS.answers}>
        <AnswerList answers={result.answers} onChange={onChange} />
      </Fold>
      <p class="muted">{RESULT_WORDS.caveat}</p>
      <KeepResult text={text} onClear={onClear} />
    </div>
  );
}
