/** Phone numbers stand in their own entries only: which there are, and how one typed elsewhere is found. */
import { telHref } from '~/lib/domain/values/phone-number.ts';
import { readHotlines, readLenders } from './content.ts';

const numbers = [
  ...readHotlines().map(({ data }) => data.number),
  ...readLenders().flatMap(({ data }) => data.numbers.map(({ number }) => number)),
];

/** The `tel:` links that pages may hold. */
export const dialableLinks: ReadonlySet<string> = new Set(numbers.map(telHref));

/** With its hyphens, with spaces, and without either. */
const SPELLINGS = numbers.map((number) => number.replaceAll('-', '[- ]?')).join('|');

/** What is written like a service number, a mobile or a landline, though it has no entry. */
const SHAPES = '95[35]\\d{2,3}|400[- ]?\\d{3}[- ]?\\d{4}|1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}';

/** A number where it is not part of an amount, an address or an id. */
const NUMBER = new RegExp(
  `(?<![\\dA-Za-z_/-]|\\d[.,])(?:${SPELLINGS}|${SHAPES})(?![\\dA-Za-z_-]|[.,]\\d|元|万|年|字|次)`,
  'g',
);

/** The phone numbers typed in `text`, full-width digits too; text may hold markup. */
export const findTypedNumbers = (text: string): string[] =>
  text.normalize('NFKC').match(NUMBER) ?? [];
