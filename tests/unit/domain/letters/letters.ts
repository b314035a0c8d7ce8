/** The real letters, as their pages get them (rule names aside), and a small one made for tests. */
import fc from 'fast-check';
import type { LetterTemplate, Slot, SlotValues } from '~/lib/domain/letters/letter.ts';
import { readLetters, readLetterSlots } from '~tests/support/content.ts';

const slots = new Map<string, Slot>(
  readLetterSlots().map(({ id, data: { options, ...slot } }) => [
    id,
    {
      ...slot,
      id,
      // Words that all tools share stand in for themselves.
      ...(options && {
        options: options.map((option) => ({ ...option, label: option.label ?? option.id })),
      }),
    },
  ]),
);

/** A slot of the collection by its id. */
export const getSlot = (id: string): Slot => {
  const slot = slots.get(id);
  if (!slot) throw new Error(`no slot "${id}"`);
  return slot;
};

export const templates: LetterTemplate[] = readLetters().map(({ id, data }) => ({
  id,
  slots: data.slots.map(getSlot),
  paragraphs: data.paragraphs,
}));

export const getTemplate = (id: string): LetterTemplate => {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`no letter "${id}"`);
  return found;
};

export const TODAY = '2026-11-23';

/** What a reader might have typed into `slot`, right or wrong; without square brackets. */
function typedInto(slot: Slot): fc.Arbitrary<string> {
  const free = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.replace(/[[\]＿]/g, ''));
  const ids = slot.options?.map(({ id }) => id) ?? ['yes', 'no'];
  const right: Record<Slot['type'], fc.Arbitrary<string>> = {
    line: free,
    text: free,
    amount: fc.constantFrom('1200', '1.2万', '￥3,400.50', '0'),
    count: fc.constantFrom('0', '12', '60期', '１５'),
    day: fc.constantFrom('昨天', '2026年11月1日', '11月20日'),
    clock: fc.constantFrom('22:05', '22点半'),
    phone: fc.constantFrom('13800000000', '010-12345678'),
    tail: fc.constantFrom('0123', '９９９９'),
    choice: fc.constantFrom(...ids),
    choices: fc.subarray(ids).map((chosen) => chosen.join()),
    tick: fc.constantFrom('', 'yes'),
  };
  return fc.oneof(fc.constant(''), right[slot.type], free);
}

/** Values for all slots of `template`. */
export const valuesFor = (template: LetterTemplate): fc.Arbitrary<SlotValues> =>
  fc.record(Object.fromEntries(template.slots.map((slot) => [slot.id, typedInto(slot)])));
