/** The list of debts, the plans, and the offer. */
import './debts.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type FieldProblem, readDebts } from '~/lib/domain/debts/read.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import { findOfferSum } from '~/lib/domain/offer/offer-sum.ts';
import { withinAvailable } from '~/lib/domain/debts/calculate.ts';
import { readPlan } from '~/lib/domain/debts/read/plan.ts';
import { type DebtsResult, composeDebtsResult } from '~/lib/domain/debts/result.ts';
import { type OfferView, viewOffer } from '~/lib/domain/debts/result/offer.ts';
import { problemMessage } from '~/lib/domain/debts/words/problems.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { OfDay, Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import { askToday, useToday } from '~/components/tools/shared/use-today.ts';
import { DebtList } from './DebtList.tsx';
import type { DebtsWords } from '~/lib/domain/debts/words.ts';
import { Offer } from './Offer.tsx';
import { OfferFields } from './OfferFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { Result } from './Result.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useAvailable } from './use-available.ts';

interface Props {
  caseWords: CaseWords;
  words: DebtsWords;
  /** Parts of the page that show with a result. */
  nextSteps?: ComponentChildren;
  hardship?: ComponentChildren;
}

/** What was calculated, with the forms it came from. */
interface Calculated {
  debts: readonly DebtForm[];
  plan: PlanForm;
  /** The day that the plan's first month follows. */
  today: string;
  view: DebtsResult;
  offer: OfferView | 'sum-missing' | undefined;
}

const firstMonth = () => firstPlanMonth(askToday());

/** Form, result, ways to keep it. */
function DebtsTool({ caseWords, words, nextSteps, hardship }: Props) {
  const shared = useCase(caseWords);
  const { debts, plan, budget } = shared.caseFile;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [calculated, setCalculated] = useState<Calculated>();
  const { available, readNow, loading } = useAvailable(budget);
  const form = useMoneyForm(shared.replaced, () => {
    setCalculated(undefined);
    setOpened(new Set());
  });
  const { errors, setStatus, focusNext } = form;
  const today = useToday();

  const calculate = async () => {
    const day = askToday();
    const first = firstPlanMonth(day);
    const list = readDebts(debts);
    const found: FieldProblem[] = 'problems' in list ? [...list.problems] : [];
    const read = readPlan(plan, first, found);
    if (!('debts' in list) || found.length > 0) {
      setOpened((before) => new Set([...before, ...found.map((p) => p.field.split('.')[0] ?? '')]));
      form.refuse(found.map((problem) => problemMessage(problem, words.text)));
      setStatus('');
      return;
    }
    const left = await readNow();
    const money = withinAvailable(read.money, list.debts, findOfferSum(read, left)?.available);
    const view = composeDebtsResult(debts, list.debts, money, first, words.text);
    const offer = viewOffer(list.debts, read, left, first, words.text);
    form.accept();
    setCalculated({ debts, plan, today: day, view, offer });
    focusNext('debts-result');
  };

  const changePlan = (part: Partial<PlanForm>) =>
    shared.update((before) => ({ plan: { ...before.plan, ...part } }));
  const { text } = words;
  const { labels } = text;
  const planTools = { plan, text, firstMonth, errors, change: changePlan, focusNext };
  const isStale = !!calculated && (calculated.debts !== debts || calculated.plan !== plan);
  const offer = calculated?.offer;
  // Kept as it is while the reader types: its tables are long.
  const result = useMemo(
    () =>
      calculated && {
        plans: <Result view={calculated.view} words={words} nextSteps={nextSteps} />,
        offer: calculated.offer && (
          <Offer offer={calculated.offer} words={words} hardship={hardship} />
        ),
      },
    [calculated, words, nextSteps, hardship],
  );

  return (
    <MoneyTool
      name="debts"
      label={labels.list}
      shared={shared}
      form={form}
      calculate={() => void calculate()}
      result={
        calculated &&
        result && (
          <div key={form.run} class="debts-result">
            <Outcome aria-labelledby="debts-result">
              <h2 id="debts-result" tabIndex={-1}>
                {labels.result}
              </h2>
              <Outdated isChanged={isStale} days={{ counted: calculated.today, today }} />
              {result.plans}
              <OfDay day={calculated.today} />
            </Outcome>
            {result.offer}
            <TakeAlong
              view={calculated.view}
              offer={offer === 'sum-missing' ? undefined : offer}
              text={text}
              isDemo={shared.caseFile.isDemo}
            />
          </div>
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
