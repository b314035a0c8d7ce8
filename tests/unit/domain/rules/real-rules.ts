/** The rules as their files hold them, with the words of their sources, and a contact to change. */
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import type { Verdict } from '~/lib/vocabulary/rules.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import type { CallRuleExample, CallRuleExamples } from '~/lib/schemas/rules/examples.ts';
import type { Judgement } from '~/lib/domain/rules/decide/judge.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { formatRulePeriod } from '~/lib/domain/rules/result/period.ts';
import type { WordedRule } from '~/lib/domain/rules/result/judgement.ts';
import { readRules } from '~tests/support/content.ts';

const files = readRules();

export const realRules: WordedRule[] = files.map(({ id, data }) => ({
  ...data,
  id,
  bindsEveryone: data.lenderKinds.length === Object.keys(LENDER_KINDS).length,
  period: formatRulePeriod(data),
  basis: data.source,
  href: `/sources/${data.source}/`,
}));

/** The rule called `id`; throws when there is none. */
export const realRule = (id: string): WordedRule => {
  const rule = realRules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

/** An ordinary call by day: everything is known, and nothing crosses. */
export const ordinary: Contact = {
  day: '2026-11-20',
  time: '10:00',
  lenderKind: 'online-consumer',
  onlineLoan: 'yes',
  cbaMember: 'yes',
  channel: 'phone',
  answered: 'yes',
  connected: 1,
  talked: 1,
  unanswered: 0,
  callKind: 'interactive',
  person: 'debtor',
  unreachable: 'unsure',
  refused: 'unsure',
  agreement: 'nothing',
  acts: [],
  nothingElse: 'yes',
};

/** The contacts that `examples` describe, by what the rule says about them. */
const toCases = ({ about, ...examples }: CallRuleExamples): Record<Verdict, Contact[]> => {
  const toContact = ({ unknown = [], ...changes }: CallRuleExample): Contact =>
    forget({ ...ordinary, ...about, ...changes } as Contact, ...unknown);
  const toContacts = (verdict: Verdict) => {
    const cases = examples[verdict];
    return typeof cases === 'string' ? [] : cases.map(toContact);
  };
  return {
    met: toContacts('met'),
    crossed: toContacts('crossed'),
    unclear: toContacts('unclear'),
  };
};

/** A contact about which nothing is known. */
export const blank: Contact = {
  onlineLoan: 'unsure',
  cbaMember: 'unsure',
  answered: 'unsure',
  unreachable: 'unsure',
  refused: 'unsure',
  agreement: 'unsure',
  acts: [],
  nothingElse: 'unsure',
};

/** `contact` without what is known about `fields`. */
export const forget = (contact: Contact, ...fields: (keyof Contact)[]): Contact =>
  Object.fromEntries(
    Object.entries(contact)
      .filter(([field]) => !fields.includes(field as keyof Contact) || field in blank)
      .map(([field, value]) => [
        field,
        fields.includes(field as keyof Contact) ? blank[field as keyof Contact] : value,
      ]),
  ) as unknown as Contact;

/** What the rule called `id` says about `contact`; undefined when it says nothing. */
export const judgementOf = (id: string, contact: Contact): Judgement<WordedRule> | undefined =>
  decideRules(realRules, contact).judgements.find(({ rule }) => rule.id === id);

/** The verdict of the rule called `id`, or why there is none. */
export function verdictOf(id: string, contact: Contact): string {
  const judged = decideRules(realRules, contact);
  const found = judged.judgements.find(({ rule }) => rule.id === id);
  if (found) return found.verdict;
  return judged.outOfForce.find(({ rule }) => rule.id === id)?.state ?? 'silent';
}

/** The examples of the rules that speak to a contact. */
export const ruleCases = files.flatMap(({ id, data: { examples } }) =>
  examples ? [{ id, cases: toCases(examples) }] : [],
);

/** Every contact that is an example. */
export const exampleContacts = ruleCases.flatMap(({ cases }) => Object.values(cases).flat());

/** The rules that say nothing about one contact. */
export const silentRules = files.flatMap(({ id, data: { examples } }) => (examples ? [] : [id]));
