/** A page that one look-up found. `score` is the index's own, only comparable within that look-up. */
export interface Hit<Page> {
  id: string;
  score: number;
  page: Page;
}

/** How much a hit on the whole query outweighs a hit on one of its words. */
const WHOLE_WEIGHT = 4;

const add = <Page>(
  totals: Map<string, Hit<Page>>,
  hits: readonly Hit<Page>[],
  weight: number,
): void => {
  const best = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  for (const hit of hits) {
    const earlier = totals.get(hit.id)?.score ?? 0;
    totals.set(hit.id, { ...hit, score: earlier + weight * (hit.score / best) });
  }
};

/**
 * One ranking from several look-ups: pages found for the whole query first, then those that hold
 * more of its rarer words (weight ln(1 + pages / pages with the word), the usual inverse document
 * frequency). `pageCount` is the number of pages in the index.
 */
export function mergeHits<Page>(
  whole: readonly Hit<Page>[],
  perWord: readonly (readonly Hit<Page>[])[],
  pageCount: number,
): Hit<Page>[] {
  const totals = new Map<string, Hit<Page>>();
  add(totals, whole, WHOLE_WEIGHT);
  for (const hits of perWord) {
    if (hits.length > 0) add(totals, hits, Math.log(1 + pageCount / hits.length));
  }
  return [...totals.values()].sort((a, b) => b.score - a.score);
}
