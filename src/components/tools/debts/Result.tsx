/** What reads the form, works it out and shows it: plans, offer, ways to keep them. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import { withinAvailable } from '~/lib/domain/debts/calculate.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { type FieldProblem, readDebts } from '~/lib/domain/debts/read.ts';
import { readPlan } from '~/lib/domain/debts/read/plan.ts';
import { composeDebtsResult } from '~/lib/domain/debts/result.ts';
import { viewOffer } from '~/lib/domain/debts/result/offer.ts';
import { problemMessage } from '~/lib/domain/debts/words/problems.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import type { DebtsWords } from '~/lib/domain/debts/words.ts';
import { findOfferSum } from '~/lib/domain/offer/offer-sum.ts';
import { OfDay, Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import type { Asked, ReadForms } from './Debts.tsx';
import { Offer } from './Offer.tsx';
import { Plans } from './Plans.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  asked: Asked;
  /** Whether a form has changed since. */
  isChanged: boolean;
  today: string;
  words: DebtsWords;
  /** Parts of the page that show with a result. */
  nextSteps: ComponentChildren;
  hardship: ComponentChildren;
  /** Whether the figures are made up. */
  isDemo: boolean;
}

const BUDGET_MISSING =
  '你的预算没有加载出来，这个结果里没用上。下面只按债务清单里填的数算。再点一次“算一算”试试。';

/** Both forms on `day`; or what is wrong with them, and the ids of the rows it is in. */
export function readForms(
  debts: readonly DebtForm[],
  plan: PlanForm,
  day: string,
  text: DebtsText,
): ReadForms | { problems: FieldMessage[]; rows: string[] } {
  const list = readDebts(debts);
  const found: FieldProblem[] = 'problems' in list ? [...list.problems] : [];
  const read = readPlan(plan, firstPlanMonth(day), found);
  if ('debts' in list && found.length === 0) return { debts: list.debts, plan: read };
  return {
    problems: found.map((problem) => problemMessage(problem, text)),
    rows: found.map(({ field }) => field.split('.')[0] ?? ''),
  };
}

/** The plans and the offer for what was asked; `left` is what the budget leaves, where it is known. */
function calculate({ debts, read, left, counted }: Asked, text: DebtsText) {
  const known = left === 'not-loaded' ? undefined : left;
  const first = firstPlanMonth(counted);
  const sum = findOfferSum(read.plan, known);
  const money = withinAvailable(read.plan.money, read.debts, sum?.available);
  return {
    view: composeDebtsResult(debts, read.debts, money, first, text),
    offer: viewOffer(read.debts, read.plan, known, first, text),
  };
}

/** What was asked, worked out. */
export function Result({ asked, isChanged, today, words, isDemo, ...page }: Props) {
  const { text } = words;
  const { nextSteps, hardship } = page;
  const { view, offer } = useMemo(() => calculate(asked, text), [asked, text]);
  // Kept as they are while the reader types: their tables are long.
  const plans = useMemo(
    () => <Plans view={view} words={words} nextSteps={nextSteps} />,
    [view, words, nextSteps],
  );
  const offers = useMemo(
    () => offer && <Offer offer={offer} words={words} hardship={hardship} />,
    [offer, words, hardship],
  );
  return (
    <Outcome class="debts-result" aria-labelledby="debts-result">
      <h2 id="debts-result" tabIndex={-1}>
        {text.labels.result}
      </h2>
      <Outdated isChanged={isChanged} days={{ counted: asked.counted, today }} />
      {asked.left === 'not-loaded' && <p class="card card--caution">{BUDGET_MISSING}</p>}
      {plans}
      <OfDay day={asked.counted} />
      {offers}
      <TakeAlong
        view={view}
        offer={offer === 'sum-missing' ? undefined : offer}
        text={text}
        isDemo={isDemo}
      />
    </Outcome>
  );
}
