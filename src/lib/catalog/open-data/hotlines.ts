import type { z } from 'astro/zod';
import { HOTLINE_GROUPS } from '~/lib/vocabulary/hotlines.ts';
import { openHotlinesSchema } from '~/lib/schemas/open-data.ts';
import { hotlineGroups } from '~/lib/catalog/hotlines.ts';
import { plainInlineText } from '~/lib/catalog/inline-text.ts';
import { describeOpenData, nameOpenSource } from '~/lib/catalog/open-data.ts';

const hotlines = hotlineGroups.flatMap((group) => group.hotlines);

/** The numbers of /hotlines/ as open data, in their order; a mistake stops the build. */
export const openHotlines: z.infer<typeof openHotlinesSchema> = openHotlinesSchema.parse({
  ...describeOpenData(
    'hotlines',
    hotlines.map(({ checkedAt }) => checkedAt),
  ),
  groups: HOTLINE_GROUPS,
  hotlines: hotlines.map(({ order, tel, ...hotline }) => ({
    ...hotline,
    whenToUse: plainInlineText(hotline.whenToUse),
    note: hotline.note && plainInlineText(hotline.note),
    sources: hotline.sources.map(nameOpenSource),
  })),
});
