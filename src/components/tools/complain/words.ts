import type { BehaviourConducts } from '~/lib/domain/complain/carried.ts';
import type { ComplainWords } from '~/lib/domain/complain/words.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: the routes, names and numbers; the rest is loaded. */
export interface ComplainPageWords extends ComplainWords, LinkWords {
  /** What each behaviour stands for in the other tools. */
  conducts: BehaviourConducts;
}
