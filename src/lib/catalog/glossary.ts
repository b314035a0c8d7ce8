import type { Term } from '~/lib/schemas/term.ts';
import { indexCollection } from './find-entry.ts';

const glossary = await indexCollection('glossary');

/** A glossary entry as components show it. */
interface TermView extends Term {
  id: string;
}

const toView = ({ id, data }: { id: string; data: Term }): TermView => ({ ...data, id });

/** The glossary entry called `id`; an unknown id stops the build. */
export const getTerm = (id: string): TermView => toView(glossary.find(id));

/** All glossary entries in dictionary order (pinyin). */
export const allTerms: TermView[] = glossary.entries
  .map(toView)
  .sort((a, b) => a.term.localeCompare(b.term, 'zh-CN'));
