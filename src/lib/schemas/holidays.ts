/** A year's public holidays, as the State Council's notice has them; the file's name is the year. */
import { z } from 'astro/zod';
import { day, entryId, line, reviewed } from './fields.ts';

/** What a year's file holds. */
export const holidaysShape = {
  notice: z
    .boolean()
    .describe(
      'true once the notice for the year was seen; false while only the fixed days are known',
    ),
  off: z
    .array(
      z
        .strictObject({ name: line(6, '春节'), from: day, to: day })
        .refine(({ from, to }) => from <= to, {
          error: 'to must not lie before from',
          path: ['to'],
        }),
    )
    .min(1, { error: 'list the holidays of the year' }),
  working: z.array(day).describe('Saturdays and Sundays that are working days in exchange'),
  source: entryId('sources', 'holidays-2026'),
};

/** The holidays of a year, and the weekends that are worked instead. */
export const holidaysSchema = reviewed(holidaysShape).refine(
  ({ notice, working }) => notice || working.length === 0,
  {
    error: 'without the notice no working weekend is known: leave working empty',
    path: ['working'],
  },
);

export type HolidaysEntry = z.infer<typeof holidaysSchema>;
