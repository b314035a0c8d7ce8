import type { CourtCatalog } from '~/lib/domain/court/result.ts';
import type { CourtDefinition } from '~/lib/domain/court/definition.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: questions, documents, outcomes, holidays. */
export interface CourtWords extends LinkWords {
  definition: CourtDefinition;
  catalog: CourtCatalog;
}
