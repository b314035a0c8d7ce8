/** The decoder as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { buildCourtDefinition, toCourtDetails } from '~/lib/domain/court/build-definition.ts';
import type { CourtDetailsById } from '~/lib/domain/court/definition.ts';
import type { CourtCatalog } from '~/lib/domain/court/result.ts';
import {
  byId,
  readCourtDocuments,
  readCourtRules,
  readEntries,
  readHolidays,
} from '~tests/support/content.ts';

export const rules = readCourtRules();
const documents = readCourtDocuments();
export const outcomes = readEntries('court/outcomes');
export const definition = buildCourtDefinition(
  readEntries('court/questions'),
  rules,
  documents,
  readHolidays(),
);
export const details: CourtDetailsById = Object.fromEntries(
  documents.map(({ id, data }) => [id, toCourtDetails(data, [{ name: `依据-${id}`, href: '/' }])]),
);
export const catalog = {
  outcomes: byId(outcomes),
  urgent: byId(readEntries('check/outcomes')),
} as unknown as CourtCatalog;
