import type { CourtCatalog } from '~/lib/domain/court/result.ts';
import type { CourtDefinition } from '~/lib/domain/court/definition.ts';
import type { Reason } from '~/lib/domain/result/outcome.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: questions, documents, outcomes, holidays. */
export interface CourtWords extends LinkWords {
  definition: CourtDefinition;
  catalog: CourtCatalog;
  /** What the way of counting rests on. */
  counting: Reason['sources'];
}
