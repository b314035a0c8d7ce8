/** What holds for the words in diagrams: they are text, as careful as the articles', and used. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../src/lib/schemas/fields.ts';
import { BANNED_WORDINGS } from '../support/banned-wordings.ts';
import { readArticles, readHotlines } from '../support/content.ts';
import { plainText, sentencesOf } from '../support/plain-text.ts';

const numbers = readHotlines().map(({ data }) => data.number);
const bodies = readArticles().map(({ body }) => body);
const page = readFileSync('src/pages/stages.astro', 'utf8');

const diagrams = globSync('src/components/diagrams/*.astro').map((path) => {
  const [, , markup = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  const text = plainText(markup.replace(/<style[\s\S]*<\/style>|\{[\s\S]*\}/g, ''));
  return { name: basename(path, '.astro'), markup, text };
});

describe.each(diagrams)('$name', ({ name, markup, text }) => {
  test('is drawn with text, not with a picture of it', () => {
    expect(markup).not.toMatch(/<(?:img|image|picture|canvas)\b/);
  });

  test('types no phone number', () => {
    expect(numbers.filter((number) => text.includes(number))).toEqual([]);
  });

  test('uses no banned wording and keeps sentences within 60 characters', () => {
    const sentences = sentencesOf(text);
    const banned = BANNED_WORDINGS.filter(({ pattern, unless }) =>
      sentences.some((sentence) => pattern.test(sentence) && !unless?.test(sentence)),
    );
    expect(banned).toEqual([]);
    expect(sentences.filter((sentence) => countCharacters(sentence) > 60)).toEqual([]);
  });

  test('stands on a page', () => {
    const tag = new RegExp(`<${name}\\b`);
    expect([...bodies, page].some((body) => tag.test(body))).toBe(true);
  });
});
