/** The words of the routes as they are in src/content, for tests of the view on real data. */
import { LETTER_SLOTS } from '~/lib/vocabulary/complain.ts';
import type { ComplainDetails, ComplainWords } from '~/lib/domain/complain/words.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { toLetterPage } from '~/lib/domain/site/tool-links.ts';
import { readComplainNotes } from '~tests/support/content.ts';
import { behaviours, bodies, definition, rules } from './real-complain.ts';

const toReason = (text: string, sources: readonly string[]) => ({
  text,
  sources: sources.map((id) => ({ name: id, href: `/sources/${id}/` })),
});
const card = (title: string): OutcomeWords => ({
  title,
  lead: title,
  actions: [],
  hotlines: [],
  articles: [],
});

export const words: ComplainWords = {
  definition,
  cards: { danger: card('危险'), 'money-sent': card('转了钱') },
  bodies: Object.fromEntries(
    bodies.map(({ id, data: { name, hotlines, letters } }) => [
      id,
      { name, hotlines, letters: letters.map(toLetterPage) },
    ]),
  ),
};

export const details: ComplainDetails = {
  bodies: Object.fromEntries(
    bodies.map(({ id, data }) => [
      id,
      {
        ...data,
        deadlines: data.deadlines.map(({ text, source }) => ({
          text,
          sources: [{ name: source, href: `/sources/${source}/` }] as const,
        })),
        sources: toReason('', data.sources).sources,
      },
    ]),
  ),
  reasons: Object.fromEntries(
    rules.map(({ id, data }) => [id, toReason(data.reason, data.sources)]),
  ),
  notes: readComplainNotes().map(({ data }) => data),
  behaviours: Object.fromEntries(behaviours.map(({ id, data }) => [id, data])),
  slots: LETTER_SLOTS,
};
