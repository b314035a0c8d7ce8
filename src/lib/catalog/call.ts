import { CHECK_URGENT } from '~/lib/vocabulary/check.ts';
import { buildCallDefinition } from '~/lib/domain/call/build-definition.ts';
import { checkWords } from './check.ts';
import { indexCollection } from './find-entry.ts';
import { toLinkWords } from './link-words.ts';
import { mapIds } from './map-ids.ts';

const lines = await indexCollection('callLines');
const taps = await indexCollection('callTaps');

const definition = buildCallDefinition(lines.entries, taps.entries, checkWords.definition);
const outcomes = mapIds([...CHECK_URGENT, 'likely-scam'], (id) => checkWords.outcomes[id]);

/** What the companion's island needs; an unknown hotline, or an answer the self-check lacks, stops the build. */
export const callWords = {
  definition,
  outcomes,
  ...toLinkWords({
    outcomes: CHECK_URGENT.map((id) => checkWords.outcomes[id]),
    texts: [...definition.lines, ...definition.taps].flatMap(({ hint }) => hint ?? []),
  }),
};
