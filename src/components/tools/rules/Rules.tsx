import { useEffect, useRef } from 'preact/hooks';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { CarriedNotice, useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { Outdated } from '~/components/tools/shared/Outcome.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater, useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { focusOn } from '~/components/tools/shared/use-focus-after-render.ts';
import { useToday } from '~/components/tools/shared/use-today.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { ContactFields } from './ContactFields.tsx';
import './rules.css';
import type { RulesFile, RulesWords } from './words.ts';
import { useContactForm } from './use-contact-form.ts';

const loadResult = async () => (await import('./Result.tsx')).RulesResult;

/** The call-legality check: one contact, held against every rule that speaks to it when the form is sent. */
function RulesTool({ words }: { words: RulesWords }) {
  const check = useContactForm(words);
  const { form, sent, sending } = check;
  const today = useToday();
  const rules = useLoaded<RulesFile | undefined>(`${words.root}tools/rules/rules.json`, undefined);
  const result = useLater(loadResult, sent !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  /** A result that was found again must not take the focus from whoever has just come. */
  const isAsked = useRef(false);
  const known = {
    lenderKinds: Object.keys(words.form.choices.lenderKind ?? {}) as LenderKind[],
    conducts: words.conducts,
  };
  const carried = useCarriedFacts(known, check.take);
  useEffect(() => {
    if (sent && isAsked.current && heading.current) focusOn(heading.current);
  }, [sent, rules.state, result.state]);

  const send = () => {
    isAsked.current = check.send();
  };
  const clear = () => {
    check.clear();
    sending.focusNext(inputId('day'));
  };

  const file = rules.value;
  return (
    <div class="rules-tool narrow">
      <CarriedNotice carried={carried} />
      <Status message={check.notice} />
      <KeptOnDemand {...check.stored} />
      <SendForm form={sending} onSend={send} class="rules-form" aria-label="那一次联系">
        <ContactFields
          form={form}
          change={check.change}
          errors={sending.errors}
          words={words.form}
        />
        <p class="row">
          <button type="submit" class="button button--primary">
            对照规则
          </button>
          <button type="button" class="button button--quiet" onClick={clear}>
            全部清除
          </button>
        </p>
      </SendForm>
      {sent && (
        <Outdated
          isChanged={sent.form !== form}
          what="答案"
          button="对照规则"
          days={{ counted: sent.today, today }}
        />
      )}
      {sent && file && (
        <ResultPart
          loading={result}
          run={sending.run}
          shown={{ contact: sent.contact, file, words, heading, today: sent.today }}
        />
      )}
      {sent && !file && (
        <section>
          <h2 key={rules.state} ref={heading} tabIndex={-1}>
            {rules.state === 'failed' ? '规则没有加载出来' : '规则正在加载'}
          </h2>
          <LoadingNote
            loading={rules}
            failed="你填的还在。也可以用下面的纸上版，对着规则对照表看。"
          />
        </section>
      )}
    </div>
  );
}

/** The whole island. */
export const Rules = asIsland(RulesTool);
