/** The budget calculator. */
import './budget.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changeForm, type FormChange, hasSameEntries } from '~/lib/domain/budget/form/change.ts';
import { isBlankForm } from '~/lib/domain/budget/form.ts';
import type { FormWords } from '~/lib/domain/budget/words/budget-words.ts';
import { GROUP_IDS, type RowId } from '~/lib/domain/budget/form/row-ids.ts';
import { problemMessage } from '~/lib/domain/budget/words/problems.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { CushionFields } from './CushionFields.tsx';
import { GroupFields } from './GroupFields.tsx';
import { LoanOnDemand } from './LoanOnDemand.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { RunningTotal } from './RunningTotal.tsx';
import { stepId } from './Step.tsx';
import { loadAnswer } from './load-answer.ts';
import { useResult } from './use-result.ts';
import { isWide, useSteps } from './use-steps.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

interface Props {
  caseWords: CaseWords;
  words: FormWords;
  /** Where the words of the result are. */
  address: string;
  /** What the page writes: where to find sums, help where there is no income, and the next tools. */
  where?: ComponentChildren;
  help?: ComponentChildren;
  next?: ComponentChildren;
}

const STEPS = [...GROUP_IDS, 'cushion'];
/** Those that a first budget is led through; the others wait to be opened. */
const MAIN_STEPS = ['income', 'essential', 'flexible', 'debt', 'cushion'];

/** Form, result, ways to keep it. */
function BudgetTool({ caseWords, words, address, where, help, next }: Props) {
  const shared = useCase(caseWords);
  const { budget: form, isDemo } = shared.caseFile;
  const [asked, setAsked] = useState<ReadonlySet<RowId>>(new Set());
  const ask = (id: RowId) =>
    setAsked((before) => (before.has(id) ? before : new Set([...before, id])));
  const change = (next: FormChange) => {
    // A row that shows because something stood in it stays when that is deleted.
    if (next.kind === 'entry') ask(next.id as RowId);
    shared.update(({ budget }) => ({ budget: changeForm(budget, next) }));
  };
  const loading = useLater(() => loadAnswer(address, words), !isBlankForm(form));
  const answer = loading.value;
  const { calculated, calculate, drop } = useResult(form, answer, isDemo);
  const fields = useMoneyForm(shared.replaced, () => {
    drop();
    setAsked(new Set());
  });
  const { errors, setStatus, focusNext } = fields;
  const steps = useSteps(STEPS, MAIN_STEPS, (id) => focusNext(stepId(id)));

  const resultRef = useRef<HTMLHeadingElement>(null);
  const isAwaited = useRef(false);
  // Whoever asks for the example wants to see what comes out.
  useChange(() => {
    isAwaited.current = shared.replaced > 0 && isDemo;
  }, [shared.replaced]);
  useEffect(() => {
    if (isAwaited.current && !isWide()) resultRef.current?.scrollIntoView();
    isAwaited.current = false;
  }, [calculated]);

  // What was asked for before it could be answered.
  const isWaiting = useRef(false);
  const send = () => {
    if (!answer) {
      isWaiting.current = true;
      setStatus(words.form.loading);
      return loading.state === 'failed' ? loading.retry() : undefined;
    }
    return void calculate((outcome) => {
      if ('fields' in outcome) {
        fields.refuse(outcome.fields.map((field) => problemMessage(field, answer.words)));
        return setStatus('');
      }
      fields.accept();
      isAwaited.current = true;
      const { words: verdict, sentence, lines } = outcome.calculated.view;
      const message = `${verdict.word}。${sentence}${lines.join('')}`;
      // A live region that does not change is not read: the same result twice differs by a space.
      setStatus((before) => (before === message ? `${message} ` : message));
    });
  };
  useChange(() => {
    if (isWaiting.current && answer) send();
    isWaiting.current &&= !answer;
  }, [answer]);

  const tools = { errors, change, words };
  const isStale = calculated !== undefined && !hasSameEntries(calculated.form, form);
  // A key in the form renders nothing of what was calculated before it.
  const result = useMemo(
    () =>
      answer &&
      calculated && (
        <answer.Result
          key={calculated.turn}
          calculated={calculated}
          isChanged={isStale}
          heading={resultRef}
          isDemo={isDemo}
          help={help}
          next={next}
        />
      ),
    [answer, calculated, isStale, isDemo, help, next],
  );

  return (
    <MoneyTool
      name="budget"
      label={words.form.title}
      shared={shared}
      form={fields}
      calculate={send}
      total={<RunningTotal form={form} words={words} />}
      result={result}
    >
      <ModeChoice mode={form.mode} change={change} />
      {where}
      {GROUP_IDS.map((group) => (
        <GroupFields
          key={group}
          group={group}
          form={form}
          steps={steps}
          asked={asked}
          ask={ask}
          focusNext={focusNext}
          announce={setStatus}
          {...tools}
        />
      ))}
      <CushionFields form={form} steps={steps} {...tools} />
      <LoanOnDemand
        form={words.form}
        loan={form.loan}
        errors={errors}
        change={change}
        words={answer?.words}
      />
      <LoadingNote loading={loading} failed={words.form.notLoaded} />
    </MoneyTool>
  );
}

/** The tool as an island. */
export const Budget = asIsland(BudgetTool);
