/** Phone numbers stand in their own entries only: which there are, and how one typed elsewhere is found. */
import { telHref } from '~/lib/domain/values/phone-number.ts';
import { readHotlines, readLenders } from './content.ts';

const numbers = [
  ...readHotlines().map(({ data }) => data.number),
  ...readLenders().flatMap(({ data }) => data.numbers.map(({ number }) => number)),
];

/** The `tel:` links that pages may hold. */
export const dialableLinks: ReadonlySet<string> = new Set(numbers.map(telHref));

/** With its hyphens and without them. */
const SPELLINGS = numbers.flatMap((number) => [number, number.replaceAll('-', '')]).join('|');

/** A number of an entry, or one shaped like a service number, where it is not part of an amount. */
const NUMBER = new RegExp(
  `(?<![\\d.,])(?:${SPELLINGS}|95[35]\\d{2,3}|400-?\\d{3}-?\\d{4})(?![\\d.,]|元|万|年|字|次)`,
);

/** The first phone number typed in `text`, if there is one. */
export const findTypedNumber = (text: string): string | undefined => NUMBER.exec(text)?.[0];
