import { z } from 'astro/zod';
import { TRANSLATED_PAGES } from '~/lib/vocabulary/languages.ts';
import { entryId, line, oneOf, reviewed } from './fields.ts';
import { asks } from './search.ts';

/** A page in plain English: says nothing that its Chinese page does not. Unknown keys are errors. */
export const englishSchema = reviewed({
  page: oneOf(TRANSLATED_PAGES).describe('The Chinese page it is a version of'),
  title: line(60, 'On the phone with a debt collector? Stop first'),
  description: line(170, 'Three steps while a collector is on the phone.'),
  asks: asks.describe('How people ask for it in English; matched by search, never shown'),
  sources: z
    .array(entryId('sources', 'civil-code'))
    .default([])
    .describe('Those that its Chinese page names and that it cites'),
});

export type EnglishPage = z.infer<typeof englishSchema>;
