/** The calendar of pay, bills and debts. */
import './cash-flow.css';
import { useState } from 'preact/hooks';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { type CashFlow as Flow, calculateCashFlow } from '~/lib/domain/cash-flow/calculate.ts';
import type { CashFlowForm } from '~/lib/domain/cash-flow/form.ts';
import type { CashFlowLinks } from '~/lib/domain/cash-flow/words.ts';
import { readCashFlow } from '~/lib/domain/cash-flow/read.ts';
import { type LeftOut, viewLeftOut } from '~/lib/domain/cash-flow/result/left-out.ts';
import { problemMessage } from '~/lib/domain/cash-flow/words/problems.ts';
import { type CashFlowResult, composeCashFlowResult } from '~/lib/domain/cash-flow/result.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool, StaleNote } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { DueDebts } from './DueDebts.tsx';
import { FillFromBudget } from './FillFromBudget.tsx';
import { MoneyFields } from './MoneyFields.tsx';
import { PlannedRows } from './PlannedRows.tsx';
import { Result } from './Result.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  links: CashFlowLinks;
  caseWords: CaseWords;
}

/** What was calculated, with the case it came from. */
interface Calculated {
  caseFile: CaseFile;
  flow: Flow;
  view: CashFlowResult;
  leftOut: LeftOut;
}

/** The whole island. */
export function CashFlow({ links, caseWords }: Props) {
  const shared = useCase(caseWords);
  const { caseFile, update } = shared;
  const [calculated, setCalculated] = useState<Calculated>();
  const form = useMoneyForm(shared.replaced, () => setCalculated(undefined));
  const { errors, setProblems, setStatus, focusNext } = form;

  const calculate = () => {
    const read = readCashFlow(caseFile, dayInShanghai(new Date()));
    if (read.kind === 'unreadable') return setProblems(read.fields.map(problemMessage));
    const flow = calculateCashFlow(read.plan);
    setProblems([]);
    setCalculated({
      caseFile,
      flow,
      view: composeCashFlowResult(flow),
      leftOut: viewLeftOut(read),
    });
    focusNext('cash-flow-result');
  };

  const change = (next: (before: CashFlowForm) => CashFlowForm) => {
    update((before) => ({ cashFlow: next(before.cashFlow) }));
  };
  const tools = { form: caseFile.cashFlow, update: change, errors, focusNext, announce: setStatus };

  return (
    <MoneyTool
      name="cash-flow"
      label="收支日历"
      shared={shared}
      form={form}
      calculate={calculate}
      result={
        calculated && (
          <section aria-labelledby="cash-flow-result" class="cash-flow-result">
            <h2 id="cash-flow-result" tabIndex={-1}>
              结果
            </h2>
            {calculated.caseFile !== caseFile && <StaleNote />}
            <Result {...calculated} links={links} />
            <TakeAlong flow={calculated.flow} view={calculated.view} isDemo={caseFile.isDemo} />
          </section>
        )
      }
    >
      <MoneyFields caseFile={caseFile} update={update} errors={errors} />
      <FillFromBudget
        caseFile={caseFile}
        page={links.budget}
        fill={(cashFlow) => {
          update({ cashFlow });
          setStatus('已经从预算填好。哪天，要自己补。');
          focusNext('cash-flow-form');
        }}
      />
      <PlannedRows list="pays" {...tools} />
      <PlannedRows list="bills" {...tools} />
      <DueDebts debts={caseFile.debts} page={links.debts} />
    </MoneyTool>
  );
}
