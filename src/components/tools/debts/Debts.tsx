/** The list of debts, the plans, and the offer. */
import './debts.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Debt, type FieldProblem, readDebts } from '~/lib/domain/debts/read.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';
import { type ReadPlan, readPlan } from '~/lib/domain/debts/read/plan.ts';
import { problemMessage } from '~/lib/domain/debts/words/problems.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { askToday, useToday } from '~/components/tools/shared/use-today.ts';
import { DebtList } from './DebtList.tsx';
import type { DebtsWords } from '~/lib/domain/debts/words.ts';
import { OfferFields } from './OfferFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { useAvailable } from './use-available.ts';

interface Props {
  caseWords: CaseWords;
  words: DebtsWords;
  /** Parts of the page that show with a result. */
  nextSteps?: ComponentChildren;
  hardship?: ComponentChildren;
}

/** What was read, with the forms it came from. */
export interface Asked {
  debts: readonly DebtForm[];
  plan: PlanForm;
  read: { debts: readonly Debt[]; plan: ReadPlan };
  /** What the budget leaves, or that the code that reads it did not come. */
  left: AvailableMoney | 'not-loaded' | undefined;
  /** The day that the plan's first month follows. */
  counted: string;
}

const loadResult = async () => (await import('./Result.tsx')).Result;

const firstMonth = () => firstPlanMonth(askToday());

/** Form, result, ways to keep it. */
function DebtsTool({ caseWords, words, nextSteps, hardship }: Props) {
  const shared = useCase(caseWords);
  const { debts, plan, budget } = shared.caseFile;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>();
  const result = useLater(loadResult, asked !== undefined);
  const { available, readNow, loading } = useAvailable(budget);
  const form = useMoneyForm(shared.replaced, () => {
    setAsked(undefined);
    setOpened(new Set());
  });
  const { errors, setStatus, focusNext } = form;
  const today = useToday();

  const calculate = async () => {
    const day = askToday();
    const list = readDebts(debts);
    const found: FieldProblem[] = 'problems' in list ? [...list.problems] : [];
    const read = readPlan(plan, firstPlanMonth(day), found);
    if (!('debts' in list) || found.length > 0) {
      setOpened((before) => new Set([...before, ...found.map((p) => p.field.split('.')[0] ?? '')]));
      form.refuse(found.map((problem) => problemMessage(problem, words.text)));
      setStatus('');
      return;
    }
    const left = await readNow();
    form.accept();
    setAsked({ debts, plan, read: { debts: list.debts, plan: read }, left, counted: day });
    focusNext('debts-result');
  };

  const changePlan = (part: Partial<PlanForm>) =>
    shared.update((before) => ({ plan: { ...before.plan, ...part } }));
  const { text } = words;
  const { labels } = text;
  const planTools = { plan, text, firstMonth, errors, change: changePlan, focusNext };

  return (
    <MoneyTool
      name="debts"
      label={labels.list}
      shared={shared}
      form={form}
      calculate={() => void calculate()}
      result={
        asked && (
          <ResultPart
            loading={result}
            run={form.run}
            shown={{
              asked,
              isChanged: asked.debts !== debts || asked.plan !== plan,
              today,
              words,
              nextSteps,
              hardship,
              isDemo: shared.caseFile.isDemo,
            }}
          />
        )
      }
    >
      <h2>{labels.list}</h2>
      <DebtList
        debts={debts}
        update={(change) => shared.update((before) => ({ debts: change(before.debts) }))}
        opened={opened}
        setOpened={setOpened}
        words={words}
        errors={errors}
        focusNext={focusNext}
        announce={setStatus}
      />
      <h2>{labels.money}</h2>
      <PlanFields {...planTools} announce={setStatus} />
      <OfferFields
        {...planTools}
        budget={available}
        loading={loading}
        budgetPage={words.budgetPage}
      />
    </MoneyTool>
  );
}

/** The tool as an island. */
export const Debts = asIsland(DebtsTool);
