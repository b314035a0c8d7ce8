/** What another tool handed over, as letters use it. */
import type { FillSource } from '~/lib/vocabulary/letters.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { Facts, SlotValues } from './letter.ts';

/** Which slot takes a fact, for all letters: what this letter does not use, the next one may. */
export type FactSlots = Partial<Record<FillSource, string>>;

/** `carried` as values of the slots that take it. */
export function carriedValues(carried: CarriedFacts, slots: FactSlots): SlotValues {
  const { lenderKind, conducts, day, time, receivedDay } = carried;
  const facts: Facts = {
    ...(lenderKind && { 'fact-lender-kind': lenderKind }),
    ...(conducts && { 'fact-conducts': conducts.join(',') }),
    ...(day && { 'fact-day': day }),
    ...(time && { 'fact-time': time }),
    ...(receivedDay && { 'fact-received-day': receivedDay }),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([source, fact]) => {
      const slot = slots[source as FillSource];
      return slot ? [[slot, fact]] : [];
    }),
  );
}
