import { z } from 'astro/zod';
import {
  articleNumbers,
  day,
  entryId,
  line,
  pageId,
  reviewComesLater,
  reviewMessage,
} from './fields.ts';

/** What we find about a claim. */
export const MYTH_VERDICTS = {
  wrong: '不对',
  partly: '不全对',
  conditional: '对，但有前提',
  unverifiable: '没法核实',
} as const;

/** What a claim is about. The order is the order of the sections on /myths/. */
export const MYTH_GROUPS = {
  calls: '电话和次数',
  genuine: '真假',
  family: '家人和联系人',
  money: '还款和息费',
  court: '起诉和法院',
  record: '征信',
  complaint: '投诉和赔偿',
  helpers: '代办和中介',
} as const;

/** A thing people say about debt collection, and what the sources say to it. */
export const mythSchema = z
  .strictObject({
    claim: line(30, '催收一天超过3次就犯法').describe('As people say it, without quotation marks'),
    group: z.enum(Object.keys(MYTH_GROUPS) as [keyof typeof MYTH_GROUPS], {
      error: `write one of: ${Object.keys(MYTH_GROUPS).join(', ')}`,
    }),
    verdict: z.enum(Object.keys(MYTH_VERDICTS) as [keyof typeof MYTH_VERDICTS], {
      error: `write one of: ${Object.keys(MYTH_VERDICTS).join(', ')}`,
    }),
    answer: line(80, '3次来自推荐性国标，管网贷，不是法律条文。').describe(
      'What holds instead. Hotline numbers as {{hotline-id}}.',
    ),
    exception: line(80, '反复滋扰、恐吓的，不论几次，公安都可以处罚。').describe(
      'Where it is different, or what stays true in the claim',
    ),
    sources: z
      .array(
        z.strictObject({
          id: entryId('sources', 'civil-code'),
          article: articleNumbers.optional(),
        }),
      )
      .min(1, { error: 'every answer rests on at least one entry of src/content/sources' }),
    related: pageId.describe('The article that tells the whole of it'),
    order: z.number().int().positive().describe('Place within its group'),
    reviewedAt: day,
    reviewBy: day,
  })
  .refine(reviewComesLater, reviewMessage);

export type Myth = z.infer<typeof mythSchema>;
export type MythGroup = Myth['group'];
