/** The files at `/data/`: what all of them say of themselves, and what each holds. */
import { z } from 'astro/zod';
import { HOTLINE_GROUPS } from '~/lib/vocabulary/hotlines.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { SEEN } from '~/lib/vocabulary/sources.ts';
import { day, entryId, oneOf, reviewDays } from './fields.ts';
import { holidaysShape } from './holidays.ts';
import { hotlineSchema } from './hotline.ts';
import { termShape } from './term.ts';

/** What every file begins with. */
export const openDataShape = {
  $schema: z.string().describe('Address of the JSON Schema, relative to this file'),
  title: z.string(),
  description: z.string(),
  licence: z.literal('CC BY 4.0'),
  licenceUrl: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  language: z.literal('zh-CN'),
  timeZone: z.literal('Asia/Shanghai'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version of the form: the first figure changes when programs must'),
  changes: z
    .array(z.strictObject({ version: z.string(), day, change: z.string() }))
    .min(1)
    .describe('What changed in the form, newest first'),
  reviewedAt: day.describe('The latest review among the entries'),
};

/** What each id of a vocabulary is called. */
export const labelsOf = <Id extends string>(vocabulary: Readonly<Record<Id, unknown>>) =>
  z.strictObject(
    Object.fromEntries(idsOf(vocabulary).map((id) => [id, z.string()])) as Record<Id, z.ZodString>,
  );

/** A source by name, so that a file can be read by itself. */
const namedSource = z.strictObject({
  id: entryId('sources', 'civil-code'),
  title: z.string().describe('Full title, as issued'),
  url: z.url().optional().describe('Official site of the source'),
  force: z.string().describe('What force the source has, in Chinese'),
  seen: oneOf(SEEN).describe('What we read of the source'),
});

const namedSources = z.array(namedSource).describe('What the entry rests on');

/** The file at /data/hotlines.json. */
export const openHotlinesSchema = z.strictObject({
  ...openDataShape,
  groups: labelsOf(HOTLINE_GROUPS).describe('What each group is called'),
  hotlines: z
    .array(
      hotlineSchema.omit({ order: true }).extend({
        id: entryId('hotlines', 'police-110'),
        sources: namedSources,
      }),
    )
    .min(1),
});

/** The file at /data/glossary.json. */
export const openGlossarySchema = z.strictObject({
  ...openDataShape,
  terms: z
    .array(
      z
        .strictObject({ ...termShape, ...reviewDays })
        .omit({ related: true })
        .extend({ id: entryId('glossary', 'irr'), sources: namedSources }),
    )
    .min(1),
});

/** The file at /data/holidays.json. */
export const openHolidaysSchema = z.strictObject({
  ...openDataShape,
  years: z
    .array(
      z.strictObject({
        year: z.string().regex(/^\d{4}$/),
        ...holidaysShape,
        source: namedSource,
        ...reviewDays,
      }),
    )
    .min(1),
});
