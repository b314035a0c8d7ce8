import { RELIEF_LEVELS } from '~/lib/vocabulary/relief.ts';
import { buildReliefDefinition } from '~/lib/domain/relief/build-definition.ts';
import type { ReliefCatalog, ReliefWay } from '~/lib/domain/relief/result.ts';
import type { ReliefWayEntry } from '~/lib/schemas/relief.ts';
import { mapIds } from './map-ids.ts';
import { indexCollection } from './find-entry.ts';
import { toLinkWords, toOutcomeWords, toReason } from './link-words.ts';

const questions = await indexCollection('reliefQuestions');
const signs = await indexCollection('reliefSigns');
const recoveryEntries = await indexCollection('reliefRecovery');
const routeEntries = await indexCollection('reliefRoutes');
const outcomes = await indexCollection('reliefOutcomes');
const checkOutcomes = await indexCollection('checkOutcomes');

const relief = (id: string) => toOutcomeWords(outcomes.find(id).data);
// Danger, despair, lost money and lost codes are the same whoever is behind them.
const urgent = (id: string) => toOutcomeWords(checkOutcomes.find(id).data);

const toWays = (entries: readonly { id: string; data: ReliefWayEntry }[]): ReliefWay[] =>
  [...entries]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, text, sources } }) => ({ id, title, ...toReason(text, sources) }));

const definition = buildReliefDefinition(questions.entries, signs.entries, toReason);
const recovery = toWays(recoveryEntries.entries);
const routes = toWays(routeEntries.entries);
const catalog: ReliefCatalog = {
  levels: mapIds(RELIEF_LEVELS, relief),
  urgent: {
    'in-danger': urgent('danger'),
    'self-harm': urgent('despair'),
    'money-paid': urgent('money-sent'),
    'codes-given': urgent('data-shared'),
    'documents-given': relief('documents-given'),
  },
};

/** Everything the trap check's island needs; an unknown hotline, page or source stops the build. */
export const reliefWords = {
  definition,
  catalog,
  recovery,
  routes,
  ...toLinkWords({
    outcomes: [...Object.values(catalog.levels), ...Object.values(catalog.urgent)],
    texts: [
      ...definition.signs.flatMap(({ text, follows }) => [text, follows]),
      ...[...recovery, ...routes].map(({ text }) => text),
    ],
  }),
};
