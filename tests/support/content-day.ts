/** The day that tests of the content judge by: the calendar alone turns no test red. */
import { readSources } from './content.ts';

/** The day on which a source was checked last (YYYY-MM-DD), or the day that `BUILD_DAY` previews. */
export const CONTENT_DAY: string =
  process.env['BUILD_DAY'] ??
  readSources()
    .map(({ data }) => data.reviewedAt)
    .sort()
    .at(-1)!;
