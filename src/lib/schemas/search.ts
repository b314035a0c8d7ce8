/** What search knows beyond the text of the pages: how people ask, and what a query may be about. */
import { z } from 'astro/zod';
import { entryId, line, pageId, siteAddress } from './fields.ts';
import { messagePattern } from './message/pattern.ts';

/** Ways in which people really ask, in their own words; matched, never shown. */
export const asks = z
  .array(line(40, '催收打给我爸妈怎么办'))
  .min(5, { error: 'give at least 5 ways in which people really ask for this page' })
  .refine((list) => new Set(list).size === list.length, { error: 'a way to ask is listed twice' });

/** The same for a single letter or source, which is also found by its title: as many as that leaves out. */
export const furtherAsks = z
  .array(line(40, '卡没丢，钱被盗刷'))
  .default([])
  .describe('How people ask for it who do not know its title; matched by search, never shown');

/** The ways to ask for a page that is not an article. */
export const pageAsksSchema = z.strictObject({
  page: siteAddress.describe('Address on this site. Example: /tools/budget/'),
  answer: line(60, '扣掉吃住，看每月最多能还多少。').describe('Shown under the title in results'),
  asks,
});

/** Something a query may be about that comes before any page. Help in danger comes first. */
export const searchIntentSchema = z
  .strictObject({
    order: z.number().int().positive().describe('Place among the cards; 1 comes first'),
    urgent: z.boolean().describe('true where life or money is at stake now'),
    title: line(24, '先打报警电话'),
    lead: line(120, '现在就打{{police-110}}，先说地点。').describe('May hold {{hotline}} marks'),
    page: pageId.describe('Where to read on'),
    takesText: z.boolean().default(false).describe('true: what was typed goes along to that page'),
    phoneNumber: z.boolean().default(false).describe('true: also for a query with a phone number'),
    patterns: z.array(messagePattern).min(1).describe('See schemas/message/pattern.ts'),
    unless: z.array(messagePattern).default([]).describe('Where these are found, it is not meant'),
    examples: z
      .strictObject({
        shows: z.array(z.string()).min(3),
        silent: z.array(z.string()).min(3),
      })
      .describe('Queries that bring the card up and that do not: its test'),
    hotlines: z.array(entryId('hotlines', 'police-110')).default([]),
  })
  .refine(({ urgent, hotlines }) => !urgent || hotlines.length > 0, {
    error: 'an urgent card names the hotlines to call',
    path: ['hotlines'],
  });
