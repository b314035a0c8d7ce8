import type { RefObject } from 'preact';
import { toCarriedFacts } from '~/lib/domain/rules/carried.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { composeRulesResult } from '~/lib/domain/rules/result.ts';
import { composeRulesText } from '~/lib/domain/rules/text.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { OfDay, Outcome } from '~/components/tools/shared/Outcome.tsx';
import { ResultTop } from '~/components/tools/shared/result/ResultTop.tsx';
import { TakeAlong } from '~/components/tools/shared/TakeAlong.tsx';
import { RuleGroupSection } from './RuleGroupSection.tsx';
import type { RulesFile, RulesWords } from './words.ts';

interface Props {
  contact: Contact;
  file: RulesFile;
  words: RulesWords;
  heading: RefObject<HTMLHeadingElement>;
  /** The day it was asked on. */
  today: string;
}

/** The result: danger, the verdicts rule by rule, rules that differ side by side, and what to do next. */
export function RulesResult({ contact, file, words, heading, today }: Props) {
  const judged = decideRules(file.rules, contact);
  const view = composeRulesResult(judged, contact, { ...words, ...file });
  const carried = toCarriedFacts(words.title, contact, judged);
  const numberOf = (id: string) => words.hotlines[id]?.number ?? '';
  return (
    <Outcome class="rules-outcome" aria-labelledby="rules-heading">
      <ResultTop
        urgent={view.urgent}
        tone={view.tone}
        word={view.heading}
        outcome={view.first}
        words={words}
        heading={heading}
        id="rules-heading"
      />
      {view.groups.map((group) => (
        <RuleGroupSection key={group.id} group={group} words={words} />
      ))}
      {view.pairs.length > 0 && (
        <section>
          <h3>两条不一样，别混着用</h3>
          {view.pairs.map(({ how, sides }) => (
            <div key={how} class="card">
              <p>{how}</p>
              <ul class="rules-pair">
                {sides.map(({ rule, tag, reason }) => (
                  <li key={rule.id}>
                    <strong>{rule.title}</strong>
                    <span class="muted">{rule.basis}</span>
                    <span class="tag">{tag}</span>
                    {reason}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {view.outOfForce.length > 0 && (
        <section>
          <h3>那天不算数的</h3>
          <ul>
            {view.outOfForce.map(({ rule, text }) => (
              <li key={rule.id}>
                <a href={rule.href}>{rule.title}</a>：{text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{RESULT_WORDS.next}</h3>
        <ActionList actions={view.actions} words={words} />
      </section>
      {view.missing.length > 0 && (
        <section class="no-print">
          <h3>补上这些，会更准</h3>
          <FieldLinks messages={view.missing} />
        </section>
      )}
      <section class="no-print">
        <h3>接着用</h3>
        <CarryOverLinks facts={carried} tools={words.next} />
      </section>
      <p class="muted">{view.caveat}</p>
      <TakeAlong text={() => composeRulesText(view, numberOf)} />
      <OfDay day={today} />
    </Outcome>
  );
}
