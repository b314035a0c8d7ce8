/** The list of debts, the plans, and the offer. Calculates when the form is sent, not while typing. */
import './debts.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayInShanghai } from '../../../lib/domain/dates.ts';
import { type FieldProblem, readDebts } from '../../../lib/domain/debts/debt.ts';
import type { DebtForm } from '../../../lib/domain/debts/debt-form.ts';
import { emptyPlan, type PlanForm, readPlan } from '../../../lib/domain/debts/plan-form.ts';
import { firstPlanMonth } from '../../../lib/domain/debts/plan-months.ts';
import { type DebtsView, viewDebts } from '../../../lib/domain/debts/view.ts';
import { type OfferView, viewOffer } from '../../../lib/domain/debts/view-offer.ts';
import { problemMessage } from '../../../lib/domain/debts/view-problems.ts';
import type { FieldMessage } from '../../../lib/domain/field-message.ts';
import { availableFromBudget } from '../../../lib/domain/offer/available.ts';
import { CaseBar } from '../shared/case/CaseBar.tsx';
import { CaseTop } from '../shared/case/CaseTop.tsx';
import { useCase } from '../shared/case/use-case.ts';
import { ErrorSummary } from '../shared/fields/FieldLinks.tsx';
import { useEarlyInput } from '../shared/use-early-input.ts';
import { useFocusAfterRender } from '../shared/use-focus-after-render.ts';
import { DebtList } from './DebtList.tsx';
import type { DebtsWords } from '../../../lib/domain/debts/debts-words.ts';
import { Offer } from './Offer.tsx';
import { OfferFields } from './OfferFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { Result } from './Result.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  words: DebtsWords;
  /** Parts of the page that show with a result. */
  nextSteps?: ComponentChildren;
  hardship?: ComponentChildren;
}

/** What was calculated, with the forms it came from. */
interface Calculated {
  debts: readonly DebtForm[];
  plan: PlanForm;
  view: DebtsView;
  offer: OfferView | 'sum-missing' | undefined;
}

const FORM_ID = 'debts-form';
const firstMonth = () => firstPlanMonth(dayInShanghai(new Date()));

/** The whole island. */
export default function Debts({ words, nextSteps, hardship }: Props) {
  const shared = useCase();
  const { debts, budget } = shared.caseFile;
  const [plan, setPlan] = useState(emptyPlan);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [calculated, setCalculated] = useState<Calculated>();
  const [problems, setProblems] = useState<FieldMessage[]>([]);
  const [status, setStatus] = useState('');
  const errorsRef = useRef<HTMLDivElement>(null);
  const islandRef = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfterRender();
  const available = useMemo(() => availableFromBudget(budget), [budget]);
  const errors = useMemo(() => new Map(problems.map((p) => [p.field, p.message])), [problems]);
  useEarlyInput(islandRef);

  const reset = () => {
    setCalculated(undefined);
    setProblems([]);
    setStatus('');
    setOpened(new Set());
  };
  useEffect(() => {
    if (problems.length > 0) errorsRef.current?.focus();
  }, [problems]);
  useEffect(reset, [shared.replaced]);

  const calculate = () => {
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
    const view = viewDebts(debts, list.debts, read.money, first, words.text);
    setProblems([]);
    setCalculated({
      debts,
      plan,
      view,
      offer: viewOffer(list.debts, read, available, first, words.text),
    });
    focusNext('debts-result');
  };
  const clear = () => {
    setPlan(emptyPlan());
    reset();
    focusNext(FORM_ID);
  };

  const changePlan = (part: Partial<PlanForm>) => setPlan((before) => ({ ...before, ...part }));
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
    [calculated],
  );

  return (
    <div class="debts" ref={islandRef}>
      <CaseTop shared={shared} onCleared={clear} />
      <form
        id={FORM_ID}
        tabIndex={-1}
        aria-label={labels.list}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          calculate();
        }}
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errorsRef} />}
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
        <button type="submit" class="button button--primary">
          {labels.calculate}
        </button>
      </form>
      <p role="status" class="visually-hidden">
        {status}
      </p>
      {calculated && result && (
        <div class="debts-result">
          <section aria-labelledby="debts-result">
            <h2 id="debts-result" tabIndex={-1}>
              {labels.result}
            </h2>
            {isStale && <p class="card card--caution">{labels.stale}</p>}
            {result.plans}
          </section>
          {result.offer}
          <TakeAlong
            view={calculated.view}
            offer={offer === 'sum-missing' ? undefined : offer}
            text={text}
          />
        </div>
      )}
      <CaseBar shared={shared} onCleared={clear} />
    </div>
  );
}
