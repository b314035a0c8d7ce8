/** What every article offers besides its text: ways to ask for it, a number to call, and a way in from elsewhere. */
import { describe, test } from 'vitest';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { readArticles, readStages, readTerms } from '~tests/support/content.ts';
import { expectNone, listCountFaults } from '~tests/support/relations.ts';

const FEWEST_ASKS = 5;

const named = new Set([
  ...readStages().flatMap(({ data }) => data.links),
  ...readTerms().flatMap(({ data }) => data.related),
]);
const articles = readArticles();

describe.each(articles)('$pageId', ({ body, data, pageId }) => {
  test('can be asked for in several ways', () => {
    expectNone(
      listCountFaults(new Set(data.asks).size, 'asks', FEWEST_ASKS),
      'add to asks how people say it: spoken, long, with wrong words.',
    );
  });

  test.runIf(data.addedOn)('is named by the road or by a word of the glossary', () => {
    expectNone(
      named.has(pageId) ? [] : [`${pageId} is named nowhere`],
      'name it under links in src/content/stages/, or under related of a word in src/content/glossary/.',
    );
  });

  test.runIf(data.addedOn)('names a number to call', () => {
    const texts = [data.answer, ...data.steps, ...data.avoid, body];
    const hasNumber = texts.flatMap(hotlineIdsIn).length > 0 || /<Hotline/.test(body);
    expectNone(
      hasNumber ? [] : [`${pageId} names no number`],
      'say whom to call, as {{police-110}} in the frontmatter or <Hotline id="police-110" /> in the body.',
    );
  });
});
