import type { PracticeItem, PracticeNote } from '~/lib/domain/practice/definition.ts';
import { RESULT_ACTIONS } from '~/lib/domain/practice/result.ts';
import { sortNotes } from '~/lib/domain/practice/result/segments.ts';
import { formatCitation } from '~/lib/domain/site/citation.ts';
import { formatSourceForce } from '~/lib/domain/site/source-force.ts';
import type { PracticeItemEntry } from '~/lib/schemas/practice.ts';
import { indexCollection } from './find-entry.ts';
import { toLinkWords } from './link-words.ts';
import { getSource } from './sources.ts';

const signs = await indexCollection('signs');

const toNote = (span: PracticeItemEntry['spans'][number]): PracticeNote => ({
  said: span.said,
  axis: span.axis,
  ...(span.sign && { sign: signs.find(span.sign).data.title }),
  text: span.reason,
  sources: span.sources.map(getSource).map((source) => ({
    name: formatCitation(source.shortTitle, undefined, formatSourceForce(source)),
    href: source.href,
  })),
});

const toItem = ({ id, data }: { id: string; data: PracticeItemEntry }): PracticeItem => ({
  id,
  class: data.class,
  kind: data.kind,
  level: data.level,
  scene: data.scene,
  said: data.said,
  notes: sortNotes(data.said, data.spans.map(toNote)),
  lesson: data.lesson,
  next: data.next.map(({ text, page }) => (page ? { text, page } : { text })),
});

/** Every item of the practice quiz, easy ones first; an unknown source or sign stops the build. */
export const practiceItems: PracticeItem[] = (await indexCollection('practice')).entries
  .map(toItem)
  .sort((a, b) => a.level - b.level || a.id.localeCompare(b.id));

const actions = [...practiceItems.flatMap(({ next }) => next), ...RESULT_ACTIONS];

/** The names of what the items refer to; an unknown hotline or page stops the build. */
export const practiceWords = toLinkWords({
  texts: [
    ...actions.map(({ text }) => text),
    ...practiceItems.flatMap(({ notes }) => notes.map(({ text }) => text)),
  ],
  pages: actions.flatMap(({ page }) => page ?? []),
});
