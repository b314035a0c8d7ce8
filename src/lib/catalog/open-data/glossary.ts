import type { z } from 'astro/zod';
import { openGlossarySchema } from '~/lib/schemas/open-data.ts';
import { allTerms } from '~/lib/catalog/glossary.ts';
import { plainInlineText } from '~/lib/catalog/inline-text.ts';
import { describeOpenData, nameOpenSource } from '~/lib/catalog/open-data.ts';

/** The words of /glossary/ as open data, in their order; a mistake stops the build. */
export const openGlossary: z.infer<typeof openGlossarySchema> = openGlossarySchema.parse({
  ...describeOpenData(
    'glossary',
    allTerms.map(({ reviewedAt }) => reviewedAt),
  ),
  terms: allTerms.map(({ related, ...term }) => ({
    ...term,
    plain: plainInlineText(term.plain),
    detail: term.detail && plainInlineText(term.detail),
    sources: term.sources.map(nameOpenSource),
  })),
});
