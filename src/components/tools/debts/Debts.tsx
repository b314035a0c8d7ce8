/** The list of debts, the plans, and the offer. */
import './debts.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';
import type { ReadForms } from '~/lib/domain/debts/read/forms.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { MoneyTool } from '~/components/tools/shared/case/MoneyTool.tsx';
import { useCase } from '~/components/tools/shared/case/use-case.ts';
import { useMoneyForm } from '~/components/tools/shared/case/use-money-form.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { ResultNote } from '~/components/tools/shared/OnDemand.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';
import { askToday, useToday } from '~/components/tools/shared/use-today.ts';
import { DebtList } from './DebtList.tsx';
import type { DebtsFormWords } from '~/lib/domain/debts/words.ts';
import { OfferFields } from './OfferFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { useAvailable } from './use-available.ts';

interface Props {
  caseWords: CaseWords;
  words: DebtsFormWords;
  /** Where the words of the result are. */
  address: string;
  /** Parts of the page that show with a result. */
  nextSteps?: ComponentChildren;
  hardship?: ComponentChildren;
}

/** What was read, with the forms it came from. */
export interface Asked {
  debts: readonly DebtForm[];
  plan: PlanForm;
  read: ReadForms;
  /** What the budget leaves, or that the code that reads it did not come. */
  left: AvailableMoney | 'not-loaded' | undefined;
  /** The day that the plan's first month follows. */
  counted: string;
}

const loadAnswer = async (address: string, words: DebtsFormWords) => {
  const { answerWith } = await import('./Result.tsx');
  return answerWith(address, words);
};

const firstMonth = () => firstPlanMonth(askToday());

/** Form, result, ways to keep it. */
function DebtsTool({ caseWords, words, address, nextSteps, hardship }: Props) {
  const shared = useCase(caseWords);
  const { debts, plan, budget } = shared.caseFile;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>();
  /** Whether 算一算 was pressed, which may be before what reads the form is there. */
  const [isAwaited, setAwaited] = useState(false);
  const answer = useLater(() => loadAnswer(address, words), isAwaited);
  /** Whether the last press is still to be answered. */
  const isDue = useRef(false);
  const { available, readNow, loading } = useAvailable(budget);
  const form = useMoneyForm(shared.replaced, () => {
    setAsked(undefined);
    setAwaited(false);
    setOpened(new Set());
  });
  const { errors, setStatus, focusNext } = form;
  const today = useToday();

  const calculate = async () => {
    const day = askToday();
    setAwaited(true);
    const loaded = await answer.now();
    isDue.current = !loaded;
    if (!loaded) return;
    const read = loaded.readOrRefuse(debts, plan, day, loaded.words.text);
    if ('problems' in read) {
      setOpened((before) => new Set([...before, ...read.rows]));
      form.refuse(read.problems);
      setStatus('');
      return;
    }
    const left = await readNow();
    form.accept();
    setAsked({ debts, plan, read, left, counted: day });
    focusNext('debts-result');
  };

  // What was asked for and could not be answered.
  useChange(() => {
    if (isDue.current && answer.value) void calculate();
  }, [answer.value]);

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
        <>
          {isAwaited && <ResultNote loading={answer} />}
          {asked && answer.value && (
            <answer.value.Result
              key={form.run}
              asked={asked}
              isChanged={asked.debts !== debts || asked.plan !== plan}
              today={today}
              words={answer.value.words}
              nextSteps={nextSteps}
              hardship={hardship}
              isDemo={shared.caseFile.isDemo}
            />
          )}
        </>
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
