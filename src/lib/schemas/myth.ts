import { z } from 'astro/zod';
import { MYTH_GROUPS, MYTH_VERDICTS } from '~/lib/vocabulary/myths.ts';
import { articleNumbers, entryId, line, oneOf, pageId, reviewed } from './fields.ts';

/** A thing people say about debt collection, and what the sources say to it. */
export const mythSchema = reviewed({
  claim: line(30, '催收一天超过3次就犯法').describe('As people say it, without quotation marks'),
  group: oneOf(MYTH_GROUPS),
  verdict: oneOf(MYTH_VERDICTS),
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
});

export type Myth = z.infer<typeof mythSchema>;
