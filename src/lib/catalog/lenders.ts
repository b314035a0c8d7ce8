import { LENDER_GROUPS, NUMBER_LISTINGS } from '~/lib/vocabulary/lenders.ts';
import { telHref } from '~/lib/domain/values/phone-number.ts';
import { type Lender } from '~/lib/schemas/lender.ts';
import { indexCollection } from './find-entry.ts';
import { inGroups } from './in-groups.ts';

/** A lender as /lenders/ shows it. */
export interface LenderView extends Omit<Lender, 'numbers'> {
  id: string;
  numbers: { number: string; tel: string; use: string | undefined }[];
  /** Where its numbers were seen, as readers read it. */
  listings: string[];
}

const toView = ({ id, data }: { id: string; data: Lender }): LenderView => ({
  ...data,
  id,
  numbers: data.numbers.map(({ number, use }) => ({ number, use, tel: telHref(number) })),
  listings: data.seenIn.map((listing) => NUMBER_LISTINGS[listing]),
});

const lenders = await indexCollection('lenders');

/** Lenders by group, groups and members in their order. */
export const lenderGroups = inGroups('lenders', LENDER_GROUPS, lenders.entries.map(toView));
