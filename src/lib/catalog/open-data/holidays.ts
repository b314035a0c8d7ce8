import type { z } from 'astro/zod';
import { openHolidaysSchema } from '~/lib/schemas/open-data.ts';
import { indexCollection } from '~/lib/catalog/find-entry.ts';
import { describeOpenData, nameOpenSource } from '~/lib/catalog/open-data.ts';

const { entries } = await indexCollection('holidays');
const years = [...entries].sort((a, b) => a.id.localeCompare(b.id));

/** The holidays that deadlines are counted with as open data, by year; a mistake stops the build. */
export const openHolidays: z.infer<typeof openHolidaysSchema> = openHolidaysSchema.parse({
  ...describeOpenData(
    'holidays',
    years.map(({ data }) => data.reviewedAt),
  ),
  years: years.map(({ id, data }) => ({ year: id, ...data, source: nameOpenSource(data.source) })),
});
