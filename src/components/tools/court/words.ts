import type { CourtCatalog } from '~/lib/domain/court/result.ts';
import type { CourtDefinition } from '~/lib/domain/court/definition.ts';
import type { Reason } from '~/lib/domain/result/outcome.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: questions, documents, outcomes and what deadlines rest on. */
export interface CourtWords extends LinkWords {
  definition: CourtDefinition;
  catalog: CourtCatalog;
  /** What each document's deadline rests on, by document id. */
  basis: Readonly<Record<string, Reason['sources']>>;
  /** What the way of counting rests on. */
  counting: Reason['sources'];
}
