/** Field builders shared by every schema: each rejects with a sentence that says what to write instead. */
import { z } from 'astro/zod';
import { PAGE_FOLDERS } from '~/lib/vocabulary/articles.ts';
import { CONFIDENCE_LABELS } from '~/lib/vocabulary/confidence.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';

/** Number of visible characters, counting a Chinese character as one. */
export const countCharacters = (text: string): number => [...text].length;

/** A single line of text with a length limit (in characters). */
export const line = (max: number, example: string) =>
  z
    .string({ error: `write one line of text, for example "${example}"` })
    .trim()
    .min(1, { error: `must not be empty; for example "${example}"` })
    .refine((text) => countCharacters(text) <= max, {
      error: (issue) =>
        `at most ${max} characters, found ${countCharacters(String(issue.input))}; shorten it, for example "${example}"`,
    })
    .describe(`At most ${max} characters. Example: ${example}`);

/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`. YAML may hand it over as a Date; it leaves as a string. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error: 'write a calendar day as YYYY-MM-DD, for example 2026-01-01' }),
  )
  .describe('Calendar day, YYYY-MM-DD. Example: 2026-01-01');

const isList = <Id extends string>(
  ids: readonly [Id, ...Id[]] | Readonly<Record<Id, unknown>>,
): ids is readonly [Id, ...Id[]] => Array.isArray(ids);

/** One id of a vocabulary: a list of ids, or ids with their labels. */
export const oneOf = <Id extends string>(
  vocabulary: readonly [Id, ...Id[]] | Readonly<Record<Id, unknown>>,
) => {
  const ids = isList(vocabulary) ? vocabulary : idsOf(vocabulary);
  return z.enum(ids, { error: `write one of: ${ids.join(', ')}` });
};

/** The id of another entry: its file name without the ending. */
export const entryId = (collection: string, example: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: `write the file name of an entry in src/content/${collection} without its ending, for example "${example}"`,
    })
    .describe(`File name in src/content/${collection}. Example: ${example}`);

/** The address of an article or tool: folder and file name. */
export const pageId = z
  .string()
  .regex(new RegExp(`^(?:${PAGE_FOLDERS.join('|')})/[a-z0-9-]+$`), {
    error: 'write "<collection>/<file>" such as "respond/complain" or "tools/check"',
  })
  .describe('Address of an article or tool. Example: respond/complain');

/** The address of a page of this site. */
export const siteAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+$/, {
    error: 'write an address on this site, for example "/rights/personal-bankruptcy/"',
  })
  .describe('Address on this site. Example: /rights/personal-bankruptcy/');

/** An address on an official site. */
export const officialUrl = z
  .url({ protocol: /^https?$/, error: 'write a full address such as https://www.12348.gov.cn/' })
  .describe('Official site only, never a reprint. Example: https://www.12348.gov.cn/');

/** How sure we are of a fact, by what we saw. */
export const confidence = oneOf(CONFIDENCE_LABELS).describe(
  'high: the text itself or two authoritative reprints; medium: one good reprint; low: never stated as fact',
);

/** How sure we are of what a reference page states; what we doubt more than that is left out. */
export const statedConfidence = confidence.exclude(['low'], {
  error: 'write high or medium; what is less sure is not stated as fact, so leave it out',
});

/** A phone number that the site may show; it is typed nowhere but in its own entry. */
export const phoneNumber = z
  .string({ error: 'quote the number in YAML, for example number: "12378"' })
  .regex(/^[\d-]{3,14}$/, { error: 'digits and hyphens only, quoted, for example "12378"' })
  .describe('As it is dialled and shown. Example: "12378"');

/** When an entry was checked, and by when it is checked again. */
export const reviewDays = { reviewedAt: day, reviewBy: day };

type Reviewed = z.infer<z.ZodObject<typeof reviewDays>>;

const isReviewedLater = ({ reviewedAt, reviewBy }: Reviewed) => reviewBy > reviewedAt;

/** An entry of `shape` that is checked again after the day it was checked. Unknown keys are errors. */
export const reviewed = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, ...reviewDays })
    .refine((entry) => isReviewedLater(entry as Reviewed), {
      error: 'reviewBy must be later than reviewedAt',
      path: ['reviewBy'],
    });

/** Which article of a source is meant; several are joined by 、. */
export const articleNumbers = z
  .string({ error: 'quote the article number, for example "1033"' })
  .regex(/^\d+(?:、\d+)*$/, { error: 'digits only, several joined by 、, for example "188、189"' })
  .describe('Article numbers, only if seen. Example: "188、189"');

/** A source and, where it was seen, its article; `example`: the file name of a source. */
export const cited = (example: string) => ({
  source: entryId('sources', example),
  article: articleNumbers.optional(),
});
