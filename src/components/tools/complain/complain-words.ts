import type { BehaviourConducts } from '../../../lib/domain/complaint-route/carried.ts';
import type { RouteWords } from '../../../lib/domain/complaint-route/words.ts';
import type { LinkWords } from '../shared/link-words.ts';

/** What the island gets from the page: the routes, names and numbers; the rest is loaded. */
export interface ComplainWords extends RouteWords, LinkWords {
  /** What each behaviour stands for in the other tools. */
  conducts: BehaviourConducts;
}
