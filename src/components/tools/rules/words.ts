import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { AuthorityWords } from '~/lib/domain/rules/result/authority.ts';
import type { WordedRule } from '~/lib/domain/rules/result/judgement.ts';
import type { ContactWords } from '~/lib/domain/rules/words.ts';
import type { ToolLink } from '~/lib/domain/site/tool-links.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

/** What the island gets from the page: the form's words, and the names of what it refers to. */
export interface RulesWords extends LinkWords {
  /** What this tool is called when another takes over from it. */
  title: string;
  form: ContactWords;
  conducts: readonly ConductId[];
  next: readonly ToolLink[];
}

/** The file with the rules. */
export interface RulesFile {
  rules: WordedRule[];
  authorities: AuthorityWords;
}
