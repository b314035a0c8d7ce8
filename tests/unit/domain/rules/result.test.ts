/** The words of every case: complete, short, careful, and the same on the page and in the copied text. */
import { describe, expect, test } from 'vitest';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { buildAuthorities } from '~/lib/domain/complain/build-authorities.ts';
import { nameAuthority } from '~/lib/domain/rules/result/authority.ts';
import { composeRulesText } from '~/lib/domain/rules/text.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { wordContactForm } from '~/lib/domain/rules/words.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { RULES_ACTIONS, RULES_DANGER, composeRulesResult } from '~/lib/domain/rules/result.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { findBannedWordings } from '~tests/support/banned-wordings.ts';
import { readArticles, readHotlines } from '~tests/support/content.ts';
import { sentencesOf } from '~tests/support/plain-text.ts';
import { badTypography } from '~tests/support/prose.ts';
import { bodies, definition, rules } from '~tests/unit/domain/complain/real-complain.ts';
import { expectNone } from '~tests/support/relations.ts';
import { blank, exampleContacts, forget, ordinary, realRule, realRules } from './real-rules.ts';

const form = wordContactForm(LENDER_KINDS);
const authorities = buildAuthorities(definition, { bodies, rules });
const view = (contact: Contact) =>
  composeRulesResult(decideRules(realRules, contact), contact, { form, authorities });
const textOf = (contact: Contact) => composeRulesText(view(contact), (id) => `<${id}>`);
const groupOf = (contact: Contact, id: string) =>
  view(contact).groups.find(({ rules }) => rules.some(({ rule }) => rule.id === id));
const ruleOf = (contact: Contact, id: string) =>
  groupOf(contact, id)!.rules.find(({ rule }) => rule.id === id)!;

describe.each([
  blank,
  ...exampleContacts,
  ...exampleContacts.map((contact) => forget(contact, 'day')),
])('case %#', (contact) => {
  const text = textOf(contact);

  test('leaves no word out and says nothing twice over', () => {
    expect(text).not.toMatch(/undefined|null|NaN|\{\{|：。|。。|，。|：：/);
  });

  test('is short, careful and well set', () => {
    const long = sentencesOf(text).filter((sentence) => [...sentence].length > 60);
    expectNone(
      [...long, ...findBannedWordings(text), ...badTypography(text.replace(/<[^>]+>/g, '某号'))],
      'shorten or reword the rule’s own texts, or the words of src/lib/domain/rules/.',
    );
  });

  test('shows every rule that speaks, with whom to turn to', () => {
    const { judgements } = decideRules(realRules, contact);
    const shown = view(contact).groups.flatMap(({ rules }) => rules);
    expect(shown.map(({ rule }) => rule.id).sort()).toEqual(
      judgements.map(({ rule }) => rule.id).sort(),
    );
    expect(shown.filter(({ authority, reason, whom }) => !authority || !reason || !whom)).toEqual(
      [],
    );
  });
});

test('an open premise is a 说不准 that says what it would make of it', () => {
  const contact: Contact = { ...ordinary, time: '23:10', cbaMember: 'unsure' };
  const shown = ruleOf(contact, 'cba-quiet-hours');
  expect(shown.tag).toBe('说不准：归它管，就是越了');
  expect(shown.reason).toBe(
    '先要看是不是这样：放款机构是银行业协会会员。归它管的话，越了：23:10，在22:00到次日8:00里。',
  );
  expect(groupOf(contact, 'cba-quiet-hours')!.id).toBe('perhaps');
});

test('an agreement nobody knows of is asked about, and says what it would make of it', () => {
  const contact: Contact = { ...ordinary, time: '23:10', agreement: 'unsure' };
  expect(ruleOf(contact, 'standard-quiet-hours').tag).toBe('说不准：没约定、没同意，就是越了');
  expect(groupOf(contact, 'standard-quiet-hours')!.id).toBe('perhaps');
  expect(ruleOf(contact, 'standard-quiet-hours').reason).toBe(
    '还不知道有没有约定过、你同意过没有。都没有的话，越了：23:10，在22:00到次日8:00里。',
  );
  const byDay = ruleOf({ ...contact, time: '10:00' }, 'standard-quiet-hours');
  expect(byDay.tag).toBe('说不准：没约定、没同意，就是守了');
  expect(view(contact).missing.map(({ field }) => field)).toContain('agreement');
  const consented = ruleOf({ ...contact, agreement: 'consented' }, 'standard-quiet-hours');
  expect([consented.tag, consented.reason]).toEqual([
    '说不准',
    '你只同意过这一次。算不算约定，说不准。',
  ]);
});

test.each([
  [{ acts: ['impersonate-authority'] }, 'law-impersonation-penalty', '招摇撞骗。'],
  [{ acts: ['hide-identity'], lenderKind: 'bank-card' }, 'cba-identity', '第一次联系你。'],
  [{ acts: ['exceed-entrustment'] }, 'law-entrusted-data', '和放款机构的约定。'],
] as const)(
  '%o alone does not cross %s: what else it takes is said, unfolded',
  (changes, id, need) => {
    const contact: Contact = { ...ordinary, ...changes };
    expect(ruleOf(contact, id).tag).toBe('说不准');
    expect(ruleOf(contact, id).reason).toMatch(new RegExp(`^照你说的：.+。还要看.+${need}$`));
    expect(groupOf(contact, id)!.id).toBe('perhaps');
  },
);

test.each([
  [{ day: '2025-02-27' }, 'standard-quiet-hours', '2025年2月27日，那天还没有施行。'],
  [{ day: '2025-12-31' }, 'law-harassment-penalty', '2025年12月31日，那天还没有施行。'],
] as const)('on %o %s is listed apart', (changes, id, words) => {
  const { outOfForce, groups } = view({ ...ordinary, ...changes });
  expect(outOfForce.find(({ rule }) => rule.id === id)!.text).toContain(words);
  expect(groups.flatMap(({ rules }) => rules).some(({ rule }) => rule.id === id)).toBe(false);
});

test('a rule whose first day is unknown says so', () => {
  const contact: Contact = { ...ordinary, lenderKind: 'microloan', day: '2025-01-16' };
  const shown = ruleOf(contact, 'microloan-no-harassment');
  expect(shown.reason).toContain('起始日没有核实');
  expect(shown.inForce).toContain('那天用没用，没有核实');
});

test('danger comes first, and only when it was reported', () => {
  expect(view({ ...ordinary, acts: ['restrain-person'] }).urgent).toEqual([RULES_DANGER]);
  expect(textOf({ ...ordinary, acts: ['restrain-person'] })).toContain('<police-110>');
  expect(view({ ...ordinary, acts: ['insult'] }).urgent).toEqual([]);
});

test('what is or may be crossed is kept first, and taken to whoever sees to the rule', () => {
  const first = (changes: Partial<Contact>) => view({ ...ordinary, ...changes }).first;
  const held = first({ acts: ['restrain-person'] });
  expect(held.hotlines).toEqual(['police-110']);
  expect(first({ acts: ['insult'], lenderKind: 'bank-card' }).actions[0]!.text).toContain('记下');
  expect(first({}).actions).toEqual([RULES_ACTIONS.verify]);
});

test('a lawful contact is met with the advice to verify first, and is called nothing else', () => {
  const { heading, actions, groups } = view(ordinary);
  expect(heading).not.toContain('越了');
  expect(actions[0]).toBe(RULES_ACTIONS.verify);
  expect(groups.some(({ id }) => id === 'crossed')).toBe(false);
});

test('the authority follows the rule, then the lender', () => {
  expect(nameAuthority(authorities, 'police', 'bank-card')).toContain('{{police-110}}');
  expect(nameAuthority(authorities, 'supervisor', 'bank-card')).toContain('{{nfra-12378}}');
  expect(nameAuthority(authorities, 'supervisor', 'microloan')).toContain('{{gov-12345}}');
  expect(nameAuthority(authorities, 'supervisor', 'microloan')).not.toContain('nfra-12378');
  expect(nameAuthority(authorities, 'supervisor', undefined)).toMatch(/查到出借人.*nfra-12378/);
  expect(nameAuthority(authorities, 'supervisor', 'private')).not.toContain('nfra-12378');
  expect(realRule('law-trespass').authority).toBe('police');
  expect(realRule('standard-quiet-hours').authority).toBe('supervisor');
});

test('every number and page named exists', () => {
  const hotlines = readHotlines().map(({ id }) => id);
  const named = [
    ...Object.values(authorities.supervisors),
    ...Object.values(authorities.others),
    RULES_DANGER.lead,
  ].flatMap(hotlineIdsIn);
  expect(named.filter((id) => !hotlines.includes(id))).toEqual([]);
  const pages = readArticles().map(({ pageId }) => pageId);
  expect(Object.values(RULES_ACTIONS).filter(({ page }) => !pages.includes(page))).toEqual([]);
});

test('what other tools also tick is called what they call it', () => {
  const labels = form.actGroups.flatMap(({ acts }) => Object.values(acts));
  const shared = [
    'threaten-violence',
    'threaten-publish',
    'insult',
    'impersonate-official',
    'exaggerate-consequences',
    'hide-identity',
    'urge-borrowing',
    'extra-fees',
    'data-misuse',
    'disclose-debt',
  ] as const;
  for (const conduct of shared) expect(labels).toContain(CONDUCTS[conduct]);
});

test('every forbidden act of a rule can be reported', () => {
  const ticks = form.actGroups.flatMap(({ acts }) => Object.keys(acts));
  const forbidden = realRules.flatMap(({ figure }) =>
    figure && 'acts' in figure ? (figure.acts ?? []) : [],
  );
  const missing = forbidden.filter((act) => !ticks.includes(act));
  // The form asks about a refusal on its own.
  expect(new Set(missing)).toEqual(new Set(['contact-after-refusal']));
});
