import type { OutcomeCatalog } from '../../../lib/domain/collector-check/compose-result.ts';
import type { CheckDefinition } from '../../../lib/domain/collector-check/definition.ts';

/** What the island gets from the page: the quiz, its outcomes, and the names of what they refer to. */
export interface CheckWords {
  definition: CheckDefinition;
  outcomes: OutcomeCatalog;
  hotlines: Readonly<Record<string, { name: string; number: string }>>;
  /** Titles by page id; a page's address is `root`, its id and a slash. */
  pages: Readonly<Record<string, string>>;
  root: string;
}
