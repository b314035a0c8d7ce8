import { z } from 'astro/zod';
import { line, pageId } from './fields.ts';

/** A part of the handbook: the articles that stand under one heading, in their order. */
export const bookPartSchema = z.strictObject({
  title: line(16, '接到电话，先做什么'),
  pages: z
    .array(pageId)
    .min(1, { error: 'name at least one article of the guide' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'an article is named twice' }),
  order: z.number().int().positive().describe('Place among the parts'),
});
