/** What holds for the words in diagrams: they are text, in short sentences, and used. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOW_TO_SHORTEN, longSentences, plainText } from '~tests/support/plain-text.ts';
import { expectNone } from '~tests/support/relations.ts';
import { readBodies } from '~tests/support/shown-texts.ts';

const bodies = readBodies().map(({ text }) => text);
const pages = ['stages', 'rules'].map((name) => readFileSync(`src/pages/${name}.astro`, 'utf8'));

const diagrams = globSync('src/components/diagrams/*.astro').map((path) => {
  const [, , markup = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  const text = plainText(markup.replace(/<style[\s\S]*<\/style>|\{[\s\S]*\}/g, ''));
  return { name: basename(path, '.astro'), markup, text };
});

describe.each(diagrams)('$name', ({ name, markup, text }) => {
  test('is drawn with text, not with a picture of it', () => {
    expect(markup).not.toMatch(/<(?:img|image|picture|canvas)\b/);
  });

  test('keeps sentences within 60 characters', () => {
    expectNone(longSentences(text), HOW_TO_SHORTEN);
  });

  test('stands on a page', () => {
    const tag = new RegExp(`<${name}\\b`);
    expectNone(
      [...bodies, ...pages].some((body) => tag.test(body)) ? [] : [`nothing shows <${name} />`],
      'put it into an article, or remove the file.',
    );
  });
});
