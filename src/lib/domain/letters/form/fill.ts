/** Types what the case or another tool knows into the slots that ask for it. */
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { Facts, Slot, SlotValues } from '~/lib/domain/letters/letter.ts';

/** The values with what was added, and the ids of the slots that were filled. */
interface FilledSlots {
  values: SlotValues;
  filled: string[];
}

const factFor = ({ from }: Slot, facts: Facts): string | undefined =>
  from.map((source) => facts[source]).find((fact) => fact !== undefined && fact !== '');

/** Fills those of `slots` that are empty and for which `facts` hold something. Nothing typed is replaced. */
export function fillSlots(slots: readonly Slot[], facts: Facts, values: SlotValues): FilledSlots {
  const added = slots.flatMap((slot): [string, string][] => {
    const fact = factFor(slot, facts);
    return fact !== undefined && isBlank(values[slot.id] ?? '') ? [[slot.id, fact]] : [];
  });
  return {
    values: { ...values, ...Object.fromEntries(added) },
    filled: added.map(([id]) => id),
  };
}

/** The values once the day has changed: slots dated today by themselves follow it, whatever was typed stays. */
export function moveDay(
  slots: readonly Slot[],
  values: SlotValues,
  before: string,
  now: string,
): SlotValues {
  const dated = slots.filter(({ id, from }) => from.includes('today') && values[id] === before);
  return { ...values, ...Object.fromEntries(dated.map(({ id }) => [id, now])) };
}
