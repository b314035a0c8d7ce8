/** The calendar of pay, bills and debts. */
import './cash-flow.css';
import { useState } from 'preact/hooks';
import { randomId } from '~/lib/browser/random.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import type { CashFlowForm } from '~/lib/domain/cash-flow/form.ts';
import type { CashFlowLinks } from '~/lib/domain/cash-flow/words.ts';
import { readCashFlow, readsTheSame, type ReadyCashFlow } from '~/lib/domain/cash-flow/read.ts';
import { problemMessage } from '~/lib/domain/cash-flow/words/problems.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { askToday, useToday } from '~/components/tools/shared/use-today.ts';
import { DueDebts } from './DueDebts.tsx';
import { FillFromBudget } from './FillFromBudget.tsx';
import { MoneyFields } from './MoneyFields.tsx';
import { PlannedRows } from './PlannedRows.tsx';

interface Props {
  links: CashFlowLinks;
  /** What the rows of the budget are called. */
  rowNames: Readonly<Record<string, string>>;
  caseWords: CaseWords;
}

/** What was read, with the case it came from. */
interface Asked {
  caseFile: CaseFile;
  /** The day it starts with. */
  counted: string;
  read: ReadyCashFlow;
}

const loadResult = async () => (await import('./Result.tsx')).Result;

/** Form, result, ways to keep it. */
function CashFlowTool({ links, rowNames, caseWords }: Props) {
  const shared = useCase(caseWords);
  const { caseFile, update } = shared;
  const [asked, setAsked] = useState<Asked>();
  const result = useLater(loadResult, asked !== undefined);
  const form = useMoneyForm(shared.replaced, () => setAsked(undefined));
  const { errors, setStatus, focusNext } = form;
  const today = useToday();

  const calculate = () => {
    const day = askToday();
    const read = readCashFlow(caseFile, day);
    if (read.kind === 'unreadable') return form.refuse(read.fields.map(problemMessage));
    form.accept();
    setAsked({ caseFile, counted: day, read });
    focusNext('cash-flow-result');
  };

  const change = (next: (before: CashFlowForm) => CashFlowForm) => {
    update((before) => ({ cashFlow: next(before.cashFlow) }));
  };
  const calendarId = () => {
    const id = caseFile.cashFlow.calendarId ?? randomId();
    change((before) => ({ ...before, calendarId: id }));
    return id;
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
        asked && (
          <ResultPart
            loading={result}
            run={form.run}
            shown={{
              ...asked,
              isChanged: !readsTheSame(asked.caseFile, caseFile),
              today,
              links,
              isDemo: caseFile.isDemo,
              calendarId,
            }}
          />
        )
      }
    >
      <MoneyFields caseFile={caseFile} update={update} errors={errors} />
      <FillFromBudget
        caseFile={caseFile}
        page={links.budget}
        rowNames={rowNames}
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

/** The tool as an island. */
export const CashFlow = asIsland(CashFlowTool);
