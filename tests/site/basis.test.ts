/** Under every article: each source with its force, whom it binds, and since when where that is known. */
import { describe, test } from 'vitest';
import { SOURCE_KINDS } from '~/lib/vocabulary/sources.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { readPages } from '~tests/support/built-site.ts';
import { expectNone } from '~tests/support/relations.ts';
import { readArticles, readSources, readStories } from '~tests/support/content.ts';

const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const pages = new Map(readPages().map(({ address, root }) => [address, root]));

describe.each([...readArticles(), ...readStories()])('$pageId', ({ pageId, data }) => {
  const root = pages.get(`/${pageId}/`);

  test.each(data.sources)('says what %s is, whom it binds and since when', (id) => {
    const source = sources.get(id)!;
    const text = root?.querySelector(`#basis-${id}`)?.text ?? '';
    const said = [
      source.title,
      SOURCE_KINDS[source.kind],
      source.scope,
      ...(source.effectiveFrom ? [`${formatDay(source.effectiveFrom)}起施行`] : []),
    ];
    expectNone(
      said.filter((words) => !text.includes(words)).map((words) => `#basis-${id}: no “${words}”`),
      'the layout lists every source: see src/components/site/BasisList.astro and the entry in src/content/sources/.',
    );
  });
});
