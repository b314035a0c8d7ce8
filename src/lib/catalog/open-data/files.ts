import { z } from 'astro/zod';
import type { OpenDataName } from '~/lib/vocabulary/open-data.ts';
import {
  openGlossarySchema,
  openHolidaysSchema,
  openHotlinesSchema,
} from '~/lib/schemas/open-data.ts';
import { openRulesSchema } from '~/lib/schemas/rules.ts';
import { openRules } from '~/lib/catalog/rules/open.ts';
import { openGlossary } from './glossary.ts';
import { openHolidays } from './holidays.ts';
import { openHotlines } from './hotlines.ts';

const FILES: Record<OpenDataName, { data: unknown; schema: z.ZodType; entries: number }> = {
  rules: { data: openRules, schema: openRulesSchema, entries: openRules.rules.length },
  hotlines: {
    data: openHotlines,
    schema: openHotlinesSchema,
    entries: openHotlines.hotlines.length,
  },
  glossary: { data: openGlossary, schema: openGlossarySchema, entries: openGlossary.terms.length },
  holidays: { data: openHolidays, schema: openHolidaysSchema, entries: openHolidays.years.length },
};

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Each file of open data and its JSON Schema, which is made from what the data is checked with. */
export const openDataFiles = (Object.keys(FILES) as OpenDataName[]).map((name) => ({
  name,
  entries: FILES[name].entries,
  json: write(FILES[name].data),
  schema: write(z.toJSONSchema(FILES[name].schema)),
}));
