/** The words of the routes as they are in src/content, for tests of the view on real data. */
import type { RouteDetails, RouteWords } from '../../../../src/lib/domain/complaint-route/words.ts';
import type { OutcomeWords } from '../../../../src/lib/domain/outcome.ts';
import { toLetterPage } from '../../../../src/lib/domain/tool-links.ts';
import { LETTER_SLOTS } from '../../../../src/lib/schemas/complaint-route.ts';
import { readComplaintNotes } from '../../../support/content.ts';
import { behaviours, bodies, definition, rules } from './real-routes.ts';

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

export const words: RouteWords = {
  definition,
  cards: { danger: card('危险'), 'money-sent': card('转了钱') },
  bodies: Object.fromEntries(
    bodies.map(({ id, data: { name, hotlines, letters } }) => [
      id,
      { name, hotlines, letters: letters.map(toLetterPage) },
    ]),
  ),
};

export const details: RouteDetails = {
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
  notes: readComplaintNotes().map(({ data }) => data),
  behaviours: Object.fromEntries(behaviours.map(({ id, data }) => [id, data])),
  slots: LETTER_SLOTS,
};
