import type { OutcomeCatalog } from '../../../lib/domain/collector-check/compose-result.ts';
import type { CheckDefinition } from '../../../lib/domain/collector-check/definition.ts';
import type { LinkWords } from '../shared/link-words.ts';

/** What the island gets from the page: the quiz, its outcomes, and the names of what they refer to. */
export interface CheckWords extends LinkWords {
  definition: CheckDefinition;
  outcomes: OutcomeCatalog;
}
