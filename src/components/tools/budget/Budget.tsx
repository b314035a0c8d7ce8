/** The budget calculator. */
import './budget.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Budget as BudgetData } from '~/lib/domain/budget/budget.ts';
import { changeForm, type FormChange, hasSameEntries } from '~/lib/domain/budget/form/change.ts';
import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import type { ProblemWords } from '~/lib/domain/budget/words/problem-words.ts';
import { readBudget } from '~/lib/domain/budget/read.ts';
import { GROUP_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import { hiddenFilledRows, isGroupShown } from '~/lib/domain/budget/form/shown-rows.ts';
import { type BudgetResult, composeBudgetResult } from '~/lib/domain/budget/result.ts';
import { problemMessage } from '~/lib/domain/budget/words/problems.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool, StaleNote } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { GroupFields } from './GroupFields.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { CushionFields, LoanFields } from './MoreFields.tsx';
import { Result } from './Result.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  caseWords: CaseWords;
  figures: BudgetFigures;
  words: ProblemWords;
  /** What the page writes for the result: help where the money does not suffice, and the next tools. */
  help?: ComponentChildren;
  next?: ComponentChildren;
}

/** The last form that could be read, with its result. */
interface Calculated {
  form: BudgetForm;
  budget: BudgetData;
  view: BudgetResult;
}

/** The whole island: form, result, ways to keep it. */
export function Budget({ caseWords, figures, words, help, next }: Props) {
  const shared = useCase(caseWords);
  const form = shared.caseFile.budget;
  const change = (next: FormChange) => {
    shared.update(({ budget }) => ({ budget: changeForm(budget, next) }));
  };
  const [calculated, setCalculated] = useState<Calculated>();
  const resultRef = useRef<HTMLElement>(null);
  const fields = useMoneyForm(shared.replaced, () => setCalculated(undefined));
  const { errors, setProblems, setStatus, focusNext } = fields;
  useEffect(() => resultRef.current?.scrollIntoView(), [calculated]);

  const calculate = () => {
    const read = readBudget(form);
    if (read.kind === 'unreadable') {
      setProblems(read.fields.map((field) => problemMessage(field, words)));
      setStatus('');
      // A field that the short version hides has to be on screen to be mended.
      const hidden = new Set(hiddenFilledRows(form).map(({ id }) => id));
      if (read.fields.some(({ field }) => hidden.has(field.split('.')[0] ?? ''))) {
        change({ kind: 'mode', mode: 'full' });
      }
      return;
    }
    const view = composeBudgetResult(form, read.budget, figures, words);
    setProblems([]);
    setCalculated({ form, budget: read.budget, view });
    const message = view.isEmpty
      ? view.answer
      : `算好了。${view.answer}${view.bandTitle}：${view.bandSentence}`;
    // A live region that does not change is not read: the same result twice differs by a space.
    setStatus((before) => (before === message ? `${message} ` : message));
  };

  const tools = { errors, change };
  const isStale = calculated !== undefined && !hasSameEntries(calculated.form, form);

  return (
    <MoneyTool
      name="budget"
      label="每月收支"
      shared={shared}
      form={fields}
      calculate={calculate}
      result={
        calculated && (
          <section ref={resultRef} aria-labelledby="budget-result" class="budget-result">
            <h2 id="budget-result">结果</h2>
            {isStale && <StaleNote />}
            <Result view={calculated.view} figures={figures} help={help} next={next} />
            <TakeAlong
              budget={calculated.budget}
              view={calculated.view}
              isDemo={shared.caseFile.isDemo}
            />
          </section>
        )
      }
    >
      <ModeChoice form={form} change={change} />
      {GROUP_IDS.filter((group) => isGroupShown(group, form.mode)).map((group) => (
        <GroupFields
          key={group}
          group={group}
          form={form}
          focusNext={focusNext}
          announce={setStatus}
          {...tools}
        />
      ))}
      <CushionFields form={form} {...tools} />
      <LoanFields form={form} {...tools} />
    </MoneyTool>
  );
}
