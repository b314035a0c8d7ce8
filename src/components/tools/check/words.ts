import type { CheckCatalog } from '~/lib/domain/check/result.ts';
import type { CheckDefinition } from '~/lib/domain/check/definition.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: the quiz, its outcomes, the names of what they refer to. */
export interface CheckWords extends LinkWords {
  definition: CheckDefinition;
  outcomes: CheckCatalog;
}
