import { COURT_OUTCOME_IDS } from '~/lib/vocabulary/court.ts';
import { URGENT_KINDS } from '~/lib/vocabulary/urgent.ts';
import { buildCourtDefinition, toCourtDetails } from '~/lib/domain/court/build-definition.ts';
import type { CourtDetailsById, CourtFile } from '~/lib/domain/court/definition.ts';
import type { CourtCatalog } from '~/lib/domain/court/result.ts';
import type { OutcomeWords, ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { mapIds } from './map-ids.ts';
import { indexCollection } from './find-entry.ts';
import { nameSource, toLinkWords, toOutcomeWords, toReason } from './link-words.ts';

const questions = await indexCollection('courtQuestions');
const rules = await indexCollection('courtRules');
const documents = await indexCollection('courtDocuments');
const outcomes = await indexCollection('courtOutcomes');
const checkOutcomes = await indexCollection('checkOutcomes');

const court = (id: string) => toOutcomeWords(outcomes.find(id).data);
// Danger, despair, lost money and lost data are the same whoever is calling.
const urgent = (id: string) => toOutcomeWords(checkOutcomes.find(id).data);

const holidays = await indexCollection('holidays');
const definition = buildCourtDefinition(
  questions.entries,
  rules.entries,
  documents.entries,
  holidays.entries,
);

/** What is told about each document, by its id; an unknown source stops the build. */
export const courtDetails: CourtDetailsById = Object.fromEntries(
  documents.entries.map(({ id, data }) => [
    id,
    toCourtDetails(
      data,
      data.basis.map(({ source, article }) => nameSource(source, article)),
    ),
  ]),
);
const details = Object.values(courtDetails);
/** What each finding says, in full. */
export const courtFindings = mapIds(COURT_OUTCOME_IDS, court);
/** What the first screen of a result shows: with all of it the page would not fit in one round trip. */
const firstScreen = ({ title, lead, actions, hotlines }: OutcomeWords): OutcomeWords => ({
  title,
  lead,
  actions: actions.slice(0, 1),
  hotlines,
  articles: [],
});
const catalog: CourtCatalog = {
  outcomes: mapIds(COURT_OUTCOME_IDS, (id) => firstScreen(courtFindings[id])),
  urgent: mapIds(URGENT_KINDS, urgent),
};
const documentActions = details.flatMap(({ todo, passed }) => [...todo, ...passed]);

/** Everything the decoder's island needs; an unknown hotline, page or source stops the build. */
export const courtWords = {
  definition,
  catalog,
  ...toLinkWords({
    outcomes: [...Object.values(catalog.outcomes), ...Object.values(catalog.urgent)],
    texts: [
      ...Object.values(courtFindings).flatMap(({ actions, wouldChange = '' }) => [
        ...actions.map(({ text }) => text),
        wouldChange,
      ]),
      ...rules.entries.map((rule) => rule.data.reason),
      ...documentActions.map(({ text }) => text),
    ],
  }),
};

/** What is told about the documents, with the pages it leads to. */
export const courtFile: CourtFile = {
  documents: courtDetails,
  outcomes: courtFindings,
  /** What the way of counting rests on. */
  counting: [
    nameSource('civil-procedure-law', '85、86、88、90'),
    nameSource('online-litigation-rules', '29、31'),
    ...holidays.entries.map(({ data }) => nameSource(data.source)),
  ],
  pages: toLinkWords({
    outcomes: Object.values(courtFindings),
    pages: [
      ...details.flatMap(({ articles, letters }) => [...articles, ...letters]),
      ...documentActions.flatMap(({ page }) => page ?? []),
    ],
  }).pages,
};

/** Why each rule speaks, with its sources; an unknown source stops the build. */
export const courtReasons: ReasonCatalog = Object.fromEntries(
  rules.entries.map(({ id, data }) => [id, toReason(data.reason, data.sources)]),
);
