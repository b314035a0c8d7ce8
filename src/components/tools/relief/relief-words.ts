import type { ReliefCatalog, ReliefWay } from '../../../lib/domain/relief-check/compose-result.ts';
import type { ReliefDefinition } from '../../../lib/domain/relief-check/definition.ts';
import type { LinkWords } from '../shared/link-words.ts';

/** What the island gets from the page: signs, levels, what to get back and the free ways. */
export interface ReliefWords extends LinkWords {
  definition: ReliefDefinition;
  catalog: ReliefCatalog;
  recovery: readonly ReliefWay[];
  routes: readonly ReliefWay[];
}
