/** What a letter's island is handed by its page. */
import type { KnownIds } from '~/lib/domain/carried/carried-facts.ts';
import type { FactSlots } from '~/lib/domain/letters/carried.ts';
import type { LetterTemplate } from '~/lib/domain/letters/letter.ts';

export interface LetterProps {
  template: LetterTemplate;
  title: string;
  /** False for a short message, which has no title line. */
  hasTitle: boolean;
  factSlots: FactSlots;
  known: KnownIds;
  /** Tools in which the figures can be typed that letters are filled with. */
  caseTools: readonly { title: string; href: string }[];
}
