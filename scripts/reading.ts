/**
 * How hard each article is to read, the hardest first: `npm run reading`. With `--record`, what became plainer is the
 * new limit of its article (tests/fixtures/reading/levels.json), and new articles get theirs; no limit ever rises.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticles } from '~tests/support/content.ts';
import { LEVELS_FILE, lowerLimits, readCommonWords, readLimits } from './reading/limits.ts';
import { listUncommon, measureReading } from './reading/measure.ts';

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
const common = readCommonWords();
const measured = readArticles().map(({ pageId, body }) => ({
  pageId,
  ...measureReading(body, common),
  words: listUncommon(body, common).slice(0, 6).join(' '),
}));

for (const { pageId, sentence, uncommon, words } of measured.toSorted(
  (a, b) => b.uncommon - a.uncommon,
)) {
  console.log(`${sentence.toFixed(1)}  ${uncommon.toFixed(1)} %  ${pageId}  ${words}`);
}
const mean = (key: 'sentence' | 'uncommon') =>
  (measured.reduce((sum, level) => sum + level[key], 0) / measured.length).toFixed(1);
console.log(`${measured.length} articles: ${mean('sentence')} characters, ${mean('uncommon')} %`);

if (values.record) {
  const levels = Object.fromEntries(
    measured.map(({ pageId, sentence, uncommon }) => [pageId, { sentence, uncommon }]),
  );
  const limits = lowerLimits(readLimits(), levels);
  const lines = Object.entries(limits).map(
    ([pageId, { sentence, uncommon }]) =>
      `  ${JSON.stringify(pageId)}: { "sentence": ${sentence}, "uncommon": ${uncommon} }`,
  );
  writeFileSync(LEVELS_FILE, `{\n${lines.join(',\n')}\n}\n`);
}
