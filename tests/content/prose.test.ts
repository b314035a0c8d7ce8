/** Promises about the body of every article: figures cited, paragraphs short, typography clean. */
import { describe, expect, test } from 'vitest';
import { sourceStatusOn } from '../../src/lib/domain/source-status.ts';
import { dayInShanghai } from '../../src/lib/domain/dates.ts';
import { readArticles, readSources, readStories } from '../support/content.ts';
import { badTypography, blocksOf, longParagraphs, uncitedFigures } from '../support/prose.ts';
import { plainText } from '../support/plain-text.ts';

const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
const articles = [...readArticles(), ...readStories()];
const ended = readSources()
  .filter(({ data }) => ['repealed', 'closed'].includes(sourceStatusOn(data, today)))
  .map(({ id }) => id);

/** Kinds of text that bind someone from some day on. */
const RULES = new Set(
  readSources()
    .filter(({ data }) => data.kind !== 'official-notice')
    .map(({ id }) => id),
);

describe.each(articles)('$pageId', ({ body, data }) => {
  test('cites a source beside every figure of a rule', () => {
    expect(uncitedFigures(body)).toEqual([]);
  });

  test('has no paragraph of more than three sentences', () => {
    expect(longParagraphs(body)).toEqual([]);
  });

  test('sets Chinese beside Latin without spaces, and punctuates full-width', () => {
    expect(badTypography(plainText(body))).toEqual([]);
  });

  test('says of every ended source it cites that it ended, where it first does', () => {
    const silent = ended.filter((id) => {
      const first = blocksOf(body).find((block) => block.includes(`source="${id}"`));
      return first !== undefined && !/废止|截止|已过|结束|不再|到期/.test(first);
    });
    expect(silent).toEqual([]);
  });

  test('says since when its rules hold', () => {
    const citesRules = data.sources.some((id) => RULES.has(id));
    const saysWhen =
      /\d{4}年.{0,14}(?:起|施行|发布|公布|公开|修订|修正|试行|修改)|没有核实|未核实/.test(body);
    expect(!citesRules || saysWhen).toBe(true);
  });
});

describe('the checks themselves', () => {
  test.each([
    ['银行15日内答复。', 1],
    ['银行15日内答复<Cite source="x" />。', 0],
    ['<Example>\n\n借12000元。\n\n</Example>', 0],
    ['2026年1月1日起施行。', 0],
    ['## 15日内', 0],
    ['| 15日内 | 书面 |', 1],
  ])('%s has %i uncited figures', (body, count) => {
    expect(uncitedFigures(body)).toHaveLength(count);
  });

  test.each([
    ['一。二。三。', 0],
    ['一。二。三。四。', 1],
    ['- 一。二。三。四。', 0],
  ])('%s has %i long paragraphs', (body, count) => {
    expect(longParagraphs(body)).toHaveLength(count);
  });

  test.each([
    ['官方App还款，5年。', 0],
    ['官方 App', 1],
    ['还款,再说', 1],
    ['还款。。', 1],
  ])('%s has %i slips of typography', (text, count) => {
    expect(badTypography(text).length > 0 ? 1 : 0).toBe(count);
  });
});
