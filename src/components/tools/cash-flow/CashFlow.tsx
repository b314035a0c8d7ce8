/** The calendar of pay, bills and debts. Calculates when the form is sent, not while it is typed. */
import './cash-flow.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseFile } from '../../../lib/domain/case/case-file.ts';
import { type CashFlow as Flow, followCash } from '../../../lib/domain/cash-flow/engine.ts';
import { fillFromBudget } from '../../../lib/domain/cash-flow/fill-from-budget.ts';
import { type CashFlowForm, isBlankCashFlow } from '../../../lib/domain/cash-flow/form.ts';
import type { CashFlowLinks } from '../../../lib/domain/cash-flow/links.ts';
import { readCashFlow } from '../../../lib/domain/cash-flow/read-form.ts';
import { type LeftOut, viewLeftOut } from '../../../lib/domain/cash-flow/view-left-out.ts';
import { problemMessage } from '../../../lib/domain/cash-flow/view-problems.ts';
import { type CashFlowView, viewCashFlow } from '../../../lib/domain/cash-flow/view.ts';
import { dayInShanghai } from '../../../lib/domain/dates.ts';
import type { FieldMessage } from '../../../lib/domain/field-message.ts';
import { CaseBar } from '../shared/case/CaseBar.tsx';
import { CaseTop } from '../shared/case/CaseTop.tsx';
import { useCase } from '../shared/case/use-case.ts';
import { ErrorSummary } from '../shared/fields/FieldLinks.tsx';
import { useEarlyInput } from '../shared/use-early-input.ts';
import { useFocusAfterRender } from '../shared/use-focus-after-render.ts';
import { DueDebts } from './DueDebts.tsx';
import { FillFromBudget } from './FillFromBudget.tsx';
import { MoneyFields } from './MoneyFields.tsx';
import { PlannedRows } from './PlannedRows.tsx';
import { Result } from './Result.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** What was calculated, with the case it came from. */
interface Calculated {
  caseFile: CaseFile;
  flow: Flow;
  view: CashFlowView;
  leftOut: LeftOut;
}

const FORM_ID = 'cash-flow-form';

/** The whole island. */
export default function CashFlow({ links }: { links: CashFlowLinks }) {
  const shared = useCase();
  const { caseFile, update } = shared;
  const form = caseFile.cashFlow;
  const [calculated, setCalculated] = useState<Calculated>();
  const [problems, setProblems] = useState<FieldMessage[]>([]);
  const [status, setStatus] = useState('');
  const errorsRef = useRef<HTMLDivElement>(null);
  const islandRef = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfterRender();
  const filled = useMemo(
    () => (isBlankCashFlow(form) ? fillFromBudget(caseFile) : undefined),
    [caseFile],
  );
  useEarlyInput(islandRef);

  useEffect(() => {
    if (problems.length > 0) errorsRef.current?.focus();
  }, [problems]);
  useEffect(() => {
    setCalculated(undefined);
    setProblems([]);
    setStatus('');
  }, [shared.replaced]);

  const calculate = () => {
    const read = readCashFlow(caseFile, dayInShanghai(new Date()));
    if (read.kind === 'unreadable') return setProblems(read.fields.map(problemMessage));
    const flow = followCash(read.plan);
    setProblems([]);
    setCalculated({ caseFile, flow, view: viewCashFlow(flow), leftOut: viewLeftOut(read) });
    focusNext('cash-flow-result');
  };

  const change = (next: (before: CashFlowForm) => CashFlowForm) => {
    update((before) => ({ cashFlow: next(before.cashFlow) }));
  };
  const errors = new Map(problems.map((problem) => [problem.field, problem.message]));
  const tools = { form, update: change, errors, focusNext, announce: setStatus };
  const focusForm = () => focusNext(FORM_ID);

  return (
    <div class="cash-flow" ref={islandRef}>
      <CaseTop shared={shared} onCleared={focusForm} />
      <form
        id={FORM_ID}
        tabIndex={-1}
        aria-label="收支日历"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          calculate();
        }}
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errorsRef} />}
        <MoneyFields caseFile={caseFile} update={update} errors={errors} />
        <FillFromBudget
          filled={filled}
          isBlank={isBlankCashFlow(form)}
          page={links.budget}
          fill={(cashFlow) => {
            update({ cashFlow });
            setStatus('已经从预算填好。哪天，要自己补。');
            focusForm();
          }}
        />
        <PlannedRows list="pays" {...tools} />
        <PlannedRows list="bills" {...tools} />
        <DueDebts debts={caseFile.debts} page={links.debts} />
        <button type="submit" class="button button--primary">
          算一算
        </button>
      </form>
      <p role="status" class="visually-hidden">
        {status}
      </p>
      {calculated && (
        <section aria-labelledby="cash-flow-result" class="cash-flow-result">
          <h2 id="cash-flow-result" tabIndex={-1}>
            结果
          </h2>
          {calculated.caseFile !== caseFile && (
            <p class="card card--caution">你改了数，下面还是改之前的结果。点“算一算”更新。</p>
          )}
          <Result {...calculated} links={links} />
          <TakeAlong flow={calculated.flow} view={calculated.view} isDemo={caseFile.isDemo} />
        </section>
      )}
      <CaseBar shared={shared} onCleared={focusForm} />
    </div>
  );
}
