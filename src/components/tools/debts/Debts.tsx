/** The list of debts, the plans, and the offer. */
import './debts.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { type FieldProblem, readDebts } from '~/lib/domain/debts/read.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import { readPlan } from '~/lib/domain/debts/read/plan.ts';
import { type DebtsResult, composeDebtsResult } from '~/lib/domain/debts/result.ts';
import { type OfferView, viewOffer } from '~/lib/domain/debts/result/offer.ts';
import { problemMessage } from '~/lib/domain/debts/words/problems.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool, StaleNote } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
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
  view: DebtsResult;
  offer: OfferView | 'sum-missing' | undefined;
}

const firstMonth = () => firstPlanMonth(dayInShanghai(new Date()));

/** The whole island. */
export function Debts({ caseWords, words, nextSteps, hardship }: Props) {
  const shared = useCase(caseWords);
  const { debts, plan, budget } = shared.caseFile;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [calculated, setCalculated] = useState<Calculated>();
  const { available, readNow } = useAvailable(budget);
  const form = useMoneyForm(shared.replaced, () => {
    setCalculated(undefined);
    setOpened(new Set());
  });
  const { errors, setProblems, setStatus, focusNext } = form;

  const calculate = async () => {
    const first = firstMonth();
    const list = readDebts(debts);
    const found: FieldProblem[] = 'problems' in list ? [...list.problems] : [];
    const read = readPlan(plan, first, found);
    if (!('debts' in list) || found.length > 0) {
      setOpened((before) => new Set([...before, ...found.map((p) => p.field.split('.')[0] ?? '')]));
      setProblems(found.map((problem) => problemMessage(problem, words.text)));
      setStatus('');
      return;
    }
    const view = composeDebtsResult(debts, list.debts, read.money, first, words.text);
    setProblems([]);
    setCalculated({
      debts,
      plan,
      view,
      offer: viewOffer(list.debts, read, await readNow(), first, words.text),
    });
    focusNext('debts-result');
  };

  const changePlan = (part: Partial<PlanForm>) =>
    shared.update((before) => ({ plan: { ...before.plan, ...part } }));
  const { text } = words;
  const { labels } = text;
  const planTools = { plan, text, firstMonth, errors, change: changePlan, focusNext };
  const isStale = calculated && (calculated.debts !== debts || calculated.plan !== plan);
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
          <div class="debts-result">
            <section aria-labelledby="debts-result">
              <h2 id="debts-result" tabIndex={-1}>
                {labels.result}
              </h2>
              {isStale && <StaleNote />}
              {result.plans}
            </section>
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
      <OfferFields {...planTools} budget={available} budgetPage={words.budgetPage} />
    </MoneyTool>
  );
}
