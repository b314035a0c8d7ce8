/** Holds the days of the log against the rules, with the engine of the call check. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { groupBy, isConnected, isMissed, type LogDay } from '~/lib/domain/log/decide.ts';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { takeCarriedFacts } from '~/lib/domain/rules/carried.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { decideRules, type Judged } from '~/lib/domain/rules/decide.ts';
import type { JudgedRule, Judgement } from '~/lib/domain/rules/decide/judge.ts';
import { type ContactForm, emptyContactForm } from '~/lib/domain/rules/form.ts';
import { MOST_CALLS, readContact } from '~/lib/domain/rules/read.ts';
import { cleanTyped } from '~/lib/domain/values/typed-text.ts';

/** Those who lent, as far as the entries name them: limits are counted for each lender on its own. */
const lenderOf = ({ facts: { lender, lenderKind } }: LogEntry): string =>
  `${lenderKind} ${cleanTyped(lender)}`;

/** What the rules say about one part of a day. */
interface JudgedContact<Rule extends JudgedRule> {
  /** The lender as the entries name it; '' for none. */
  lender: string;
  entries: LogEntry[];
  contact: Contact;
  judged: Judged<Rule>;
}

const CALLS_CHANNELS: Readonly<Record<string, ContactForm['channel']>> = {
  phone: 'phone',
  sms: 'message',
  chat: 'message',
  visit: 'visit',
};

/** What is known of the calls to the debtor among `entries`, as the call check asks for it. */
function countsFor(entries: readonly LogEntry[]): Partial<ContactForm> {
  const own = entries.filter(({ facts }) => facts.channel === 'phone' && facts.reached === 'me');
  const connected = own.filter(isConnected);
  const talked = connected.filter(({ facts }) => facts.answer === 'talked').length;
  const informed = connected.filter(({ facts }) => facts.answer === 'informed').length;
  // Unanswered tries are limited for one number of the debtor, which the log does not ask about: all are mine.
  const unanswered = own.filter(isMissed).length;
  const allSaid = talked + informed === connected.length;
  const bounded = (count: number) => String(Math.min(count, MOST_CALLS));
  return {
    ...(own.length > 0 && {
      connected: bounded(connected.length),
      unanswered: bounded(unanswered),
    }),
    ...(connected.length > 0 && allSaid && { talked: bounded(talked) }),
    ...(connected.length > 0 && informed === connected.length && { callKind: 'informing' }),
  };
}

/** `entry` as the call check sees one contact; with `counts`, as one of a day. */
function toForm({ facts }: LogEntry, counts: Partial<ContactForm>): ContactForm {
  const { day, time, lenderKind, conducts, reached, channel } = facts;
  const empty: ContactForm = { ...emptyContactForm(), channel: CALLS_CHANNELS[channel] ?? '' };
  const taken = takeCarriedFacts(empty, {
    from: '',
    day,
    time,
    conducts,
    ...(lenderKind && { lenderKind: lenderKind as LenderKind }),
  });
  const person = reached === 'me' ? 'debtor' : reached === '' ? taken.person : 'third-party';
  return {
    ...taken,
    person,
    refused: conducts.includes('contact-after-refusal') && person === 'third-party' ? 'yes' : '',
    ...counts,
  };
}

/** Kinds of rules that count a day; all others look at one contact. */
const countsDay = ({ figure }: JudgedRule): boolean =>
  figure?.kind === 'daily-limit' || figure?.kind === 'open-limit';

/**
 * What `rules` say about the contacts of a day, for each lender on its own: how often it called, once, and each
 * contact by itself. Says nothing of a day that the call check would refuse (it lies ahead of `today`).
 */
export function judgeLogDay<Rule extends JudgedRule>(
  { entries }: Pick<LogDay, 'entries'>,
  rules: readonly Rule[],
  today: string,
): JudgedContact<Rule>[] {
  const [daily, single] = [rules.filter(countsDay), rules.filter((rule) => !countsDay(rule))];
  const judge = (part: LogEntry[], form: ContactForm, asked: readonly Rule[]) => {
    const read = readContact(form, today);
    if (read.kind === 'unreadable') return [];
    const { contact } = read;
    const lender = part[0]?.facts.lender ?? '';
    return [{ lender, entries: part, contact, judged: decideRules(asked, contact) }];
  };
  return groupBy(entries, lenderOf).flatMap(({ items }) => {
    const counts = countsFor(items);
    const calls = items.filter(({ facts }) => facts.channel === 'phone' && facts.reached === 'me');
    return [
      ...(calls[0] ? judge(calls, toForm(calls[0], counts), daily) : []),
      ...items.flatMap((entry) => judge([entry], toForm(entry, {}), single)),
    ];
  });
}

/** A rule that was or may have been crossed, once for a day, with the entries that speak to it. */
interface DayFinding<Rule extends JudgedRule> {
  judgement: Judgement<Rule>;
  isCrossed: boolean;
  lender: string;
  entries: LogEntry[];
}

/** The rules that were or may have been crossed on a day, those that were first. */
export function findInDay<Rule extends JudgedRule>(
  judged: readonly JudgedContact<Rule>[],
): DayFinding<Rule>[] {
  const found = new Map<string, DayFinding<Rule>>();
  for (const {
    lender,
    entries,
    judged: { groups },
  } of judged) {
    for (const { id, judgements } of groups) {
      if (id !== 'crossed' && id !== 'perhaps') continue;
      for (const judgement of judgements) {
        const key = `${id} ${judgement.rule.id} ${lender}`;
        const before = found.get(key);
        if (before) before.entries.push(...entries);
        else {
          const isCrossed = id === 'crossed';
          found.set(key, { judgement, isCrossed, lender, entries: [...entries] });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isCrossed) - Number(a.isCrossed));
}
