import type { ReliefCatalog, ReliefWay } from '~/lib/domain/relief/result.ts';
import type { ReliefDefinition } from '~/lib/domain/relief/definition.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: signs, levels, what to get back and the free ways. */
export interface ReliefWords extends LinkWords {
  definition: ReliefDefinition;
  catalog: ReliefCatalog;
  recovery: readonly ReliefWay[];
  routes: readonly ReliefWay[];
}
