import { useEffect, useRef } from 'preact/hooks';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { AuthorityWords } from '~/lib/domain/rules/result/authority.ts';
import { toCarriedFacts } from '~/lib/domain/rules/carried.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { composeRulesResult } from '~/lib/domain/rules/result.ts';
import type { WordedRule } from '~/lib/domain/rules/result/judgement.ts';
import { CarriedNotice, useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { useEarlyInput } from '~/components/tools/shared/use-early-input.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { CheckResult } from './Result.tsx';
import { ContactFields } from './ContactFields.tsx';
import './rules.css';
import type { RulesWords } from './words.ts';
import { useContactForm } from './use-contact-form.ts';

/** The file with the rules. */
interface RulesFile {
  rules: WordedRule[];
  authorities: AuthorityWords;
}

/** The call-legality check: one contact, held against every rule that speaks to it when the form is sent. */
export function Rules({ words }: { words: RulesWords }) {
  const check = useContactForm(words);
  const { form, sent, problems } = check;
  const rules = useLoaded<RulesFile | undefined>(`${words.root}tools/rules/rules.json`, undefined);
  const island = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** A result that was found again must not take the focus from whoever has just come. */
  const isAsked = useRef(false);
  const focusNext = useFocusAfterRender();
  useEarlyInput(island);
  const known = {
    lenderKinds: Object.keys(words.form.choices.lenderKind ?? {}) as LenderKind[],
    conducts: words.conducts,
  };
  const from = useCarriedFacts(known, check.take);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  useEffect(() => {
    if (sent && isAsked.current) heading.current?.focus();
  }, [sent, rules.state]);

  const send = (event: Event) => {
    event.preventDefault();
    isAsked.current = check.send();
  };
  const clear = () => {
    check.clear();
    focusNext(inputId('day'));
  };

  const file = rules.value;
  const judged = sent && file && decideRules(file.rules, sent.contact);
  return (
    <div class="rules-tool narrow" ref={island}>
      <CarriedNotice from={from} />
      <p role="status">{check.notice}</p>
      {/* Without autoComplete, going back puts remembered answers into whichever fields show by then. */}
      <form
        class="rules-form"
        method="dialog"
        autoComplete="off"
        noValidate
        onSubmit={send}
        aria-label="那一次联系"
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={summary} />}
        <ContactFields
          form={form}
          change={check.change}
          errors={new Map(problems.map(({ field, message }) => [field, message]))}
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
      </form>
      {sent && sent.form !== form && (
        <p class="card card--caution" role="status">
          你改了答案，下面还是改之前的结果。点“对照规则”更新。
        </p>
      )}
      {sent && file && judged && (
        <CheckResult
          view={composeRulesResult(judged, sent.contact, { ...words, ...file })}
          words={words}
          carried={toCarriedFacts(words.title, sent.contact, judged)}
          heading={heading}
        />
      )}
      {sent && !file && (
        <section>
          <h2 ref={heading} tabIndex={-1}>
            {rules.state === 'failed' ? '规则没有加载出来' : '规则正在加载'}
          </h2>
          {rules.state === 'failed' && (
            <p>
              你填的还在。
              <button type="button" class="button" onClick={rules.retry}>
                再试一次
              </button>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
