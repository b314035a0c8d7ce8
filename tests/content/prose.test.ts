/** Promises about the body of every article: figures cited, paragraphs short, typography clean. */
import { describe, expect, test } from 'vitest';
import { sourceStatusOn } from '~/lib/domain/site/source-status.ts';
import { CONTENT_DAY } from '~tests/support/content-day.ts';
import { readArticles, readSources, readStories } from '~tests/support/content.ts';
import { badTypography, blocksOf, longParagraphs, uncitedFigures } from '~tests/support/prose.ts';
import { plainText, sentencesOf } from '~tests/support/plain-text.ts';
import { expectNone } from '~tests/support/relations.ts';

const articles = [...readArticles(), ...readStories()];
const ended = readSources()
  .filter(({ data }) => ['repealed', 'closed'].includes(sourceStatusOn(data, CONTENT_DAY)))
  .map(({ id }) => id);

/** Kinds of text that bind someone from some day on. */
const RULES = new Set(
  readSources()
    .filter(({ data }) => data.kind !== 'official-notice')
    .map(({ id }) => id),
);

/** The rules that people still hold to be open; an article says early that they closed. */
const closed = readSources()
  .filter(({ data }) => sourceStatusOn(data, CONTENT_DAY) === 'closed')
  .map(({ id, data }) => ({ id, name: data.shortTitle.replace(/通知$/, '') }));

const SINCE = /\d{4}年.{0,14}(?:起|施行|发布|公布|公开|修订|修正|试行|修改)/;
const UNVERIFIED = /没有核实|未核实/;
const ABOUT_A_RULE = /施行|起始|日期|文件|指引|办法|规定/;

const saysSinceWhen = (body: string): boolean =>
  sentencesOf(plainText(body)).some(
    (sentence) =>
      SINCE.test(sentence) || (UNVERIFIED.test(sentence) && ABOUT_A_RULE.test(sentence)),
  );

/** The first paragraph that mentions a closed rule says that it closed, and stands early unless it is the only one. */
const saysEarlyThatItClosed = (body: string, { id, name }: { id: string; name: string }) => {
  const mentions = blocksOf(body).filter(
    (block) => !block.startsWith('#') && (block.includes(`source="${id}"`) || block.includes(name)),
  );
  const [first] = mentions;
  if (first === undefined) return true;
  const place = body.indexOf(first) / body.length;
  return /截止|已过|结束|废止/.test(first) && (mentions.length === 1 || place <= 0.4);
};

describe.each(articles)('$path', ({ body, data }) => {
  test('cites a source beside every figure of a rule', () => {
    expectNone(
      uncitedFigures(body),
      'put <Cite source="…" article="…" /> into the same sentence or table row, or <Example> around invented sums.',
    );
  });

  test('has no paragraph of more than three sentences', () => {
    expectNone(longParagraphs(body), 'make two paragraphs of it, or a list.');
  });

  test('sets Chinese beside Latin without spaces, and punctuates full-width', () => {
    expectNone(
      badTypography(plainText(body)),
      'no space between Chinese and letters or digits; ，。：；？！（） beside Chinese, one at a time.',
    );
  });

  test('says of every ended source it cites that it ended, where it first does', () => {
    const silent = ended.filter((id) => {
      const first = blocksOf(body).find((block) => block.includes(`source="${id}"`));
      return first !== undefined && !/废止|截止|已过|结束|不再|到期/.test(first);
    });
    expectNone(
      silent.map((id) => `${id} has ended`),
      'say so (废止, 截止, 已过, 结束, 不再, 到期) in the paragraph that cites it first.',
    );
  });

  test('says at once, and early, of every closed rule it mentions that it closed', () => {
    expectNone(
      closed.filter((rule) => !saysEarlyThatItClosed(body, rule)).map(({ name }) => name),
      'the first paragraph that mentions it says that it closed (截止, 已过, 结束, 废止), and stands early.',
    );
  });

  test('says since when its rules hold', () => {
    const citesRules = data.sources.some((id) => RULES.has(id));
    expectNone(
      citesRules && !saysSinceWhen(body) ? ['it cites rules, and no sentence says since when'] : [],
      'add 2021年1月1日起施行 or the like, or say that the day is 没有核实.',
    );
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
    ['| 15日内 | 书面<Cite source="x" /> |', 0],
    ['银行答复<Cite source="x" />。最长60日。', 1],
    ['银行15日内答复<Cite source="x" />。最长不超过60日。', 1],
    ['银行15日内答复<Cite source="x" />。这15日从收到起算。', 0],
    ['银行15日内答复。<Cite source="x" />', 0],
    ['- 15日内答复。\n- 有回执<Cite source="x" />。', 1],
    ['15日内答复；监管也管<Cite source="x" />。', 1],
  ])('%s has %i uncited figures', (body, count) => {
    expect(uncitedFigures(body)).toHaveLength(count);
  });

  test.each([
    ['本法2021年1月1日起施行。', true],
    ['这份文件的施行日没有核实。', true],
    ['这一点我们没有核实。', false],
    ['这个号码没有核实。指引怎么写，见下。', false],
  ])('%s says since when a rule holds: %s', (body, says) => {
    expect(saysSinceWhen(body)).toBe(says);
  });

  test.each([
    ['修复政策已截止<Cite source="repair" />。', true],
    ['修复政策很好<Cite source="repair" />。\n\n它已截止<Cite source="repair" />。', false],
    [`${'很长的开头。'.repeat(40)}\n\n修复政策已截止。\n\n修复政策不收费。`, false],
    [`${'很长的开头。'.repeat(40)}\n\n修复政策已截止。`, true],
    ['别的事。', true],
  ])('%s says early that a rule closed: %s', (body, says) => {
    expect(saysEarlyThatItClosed(body, { id: 'repair', name: '修复政策' })).toBe(says);
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
