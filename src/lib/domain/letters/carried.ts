/** What another tool handed over, as letters use it. */
import type { FillSource } from '~/lib/vocabulary/letters.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { Facts, SlotValues } from './letter.ts';

/** Which slot takes a fact, for all letters: what this letter does not use, the next one may. */
export type FactSlots = Partial<Record<FillSource, string>>;

/** `carried` as values of the slots that take it. */
export function carriedValues(carried: CarriedFacts, slots: FactSlots): SlotValues {
  const { lenderKind, conducts, day, time, receivedDay, account, number, caller } = carried;
  const facts: Facts = {
    ...(lenderKind && { 'fact-lender-kind': lenderKind }),
    ...(conducts && { 'fact-conducts': conducts.join(',') }),
    ...(day && { 'fact-day': day }),
    ...(time && { 'fact-time': time }),
    ...(receivedDay && { 'fact-received-day': receivedDay }),
    ...(account && { 'fact-account': account }),
    ...(number && { 'fact-number': number }),
    ...(caller && { 'fact-caller': caller }),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([source, fact]) => {
      const slot = slots[source as FillSource];
      return slot ? [[slot, fact]] : [];
    }),
  );
}

/** The account beside what was typed in its place: each stands there once. */
function joinTexts(typed: string, account: string): string {
  if (typed.trim() === '' || account.includes(typed.trim())) return account;
  return typed.includes(account) ? typed : `${typed}\n${account}`;
}

/** `values` with what was carried. An account is written below what stands there; nothing of it is replaced. */
export function takeCarriedValues(
  values: SlotValues,
  carried: CarriedFacts,
  slots: FactSlots,
): SlotValues {
  const taken = carriedValues(carried, slots);
  const slot = slots['fact-account'];
  const account = slot === undefined ? undefined : taken[slot];
  return {
    ...values,
    ...taken,
    ...(slot !== undefined && account && { [slot]: joinTexts(values[slot] ?? '', account) }),
  };
}
