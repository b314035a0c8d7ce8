/** What reads the form, works it out and shows it: plans, offer, ways to keep them. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { loadJson } from '~/lib/browser/loading.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { readForms, type ReadForms } from '~/lib/domain/debts/read/forms.ts';
import { composeWhole } from '~/lib/domain/debts/result/whole.ts';
import { problemMessage } from '~/lib/domain/debts/words/problems.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import {
  type DebtsFormWords,
  type DebtsResultWords,
  type DebtsWords,
  joinWords,
} from '~/lib/domain/debts/words.ts';
import { OfDay, Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import type { Asked } from './Debts.tsx';
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

/** Both forms on `day`; or what is wrong with them in words, and the ids of the rows it is in. */
function readOrRefuse(
  debts: readonly DebtForm[],
  plan: PlanForm,
  day: string,
  text: DebtsText,
): ReadForms | { problems: FieldMessage[]; rows: string[] } {
  const read = readForms(debts, plan, day);
  if (!('problems' in read)) return read;
  return {
    problems: read.problems.map((problem) => problemMessage(problem, text)),
    rows: read.problems.map(({ field }) => field.split('.')[0] ?? ''),
  };
}

/** What was asked, worked out. */
function Result({ asked, isChanged, today, words, isDemo, ...page }: Props) {
  const { text } = words;
  const { nextSteps, hardship } = page;
  const { view, offer } = useMemo(() => {
    const { debts, read, left, counted } = asked;
    return composeWhole(debts, read, left === 'not-loaded' ? undefined : left, counted, text);
  }, [asked, text]);
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

/** What answers the form, once the words at `address` have come too: only a result needs them. */
export async function answerWith(address: string, form: DebtsFormWords) {
  const words: DebtsWords = joinWords(form, await loadJson<DebtsResultWords>(address));
  return { readOrRefuse, Result, words };
}
