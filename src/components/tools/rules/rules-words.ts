import type { ContactWords } from '../../../lib/domain/call-rules/contact-words.ts';
import type { ToolLink } from '../../../lib/domain/tool-links.ts';
import type { ConductId } from '../../../lib/schemas/conduct.ts';
import type { LinkWords } from '../shared/link-words.ts';

/** What the island gets from the page: the form's words, and the names of what it refers to. */
export interface RulesCheckWords extends LinkWords {
  /** What this tool is called when another takes over from it. */
  title: string;
  form: ContactWords;
  conducts: readonly ConductId[];
  next: readonly ToolLink[];
}
