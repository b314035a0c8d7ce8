import { getCollection } from 'astro:content';

/** What we do not know yet, in the order of the page. */
export const allWatched = (await getCollection('watch'))
  .map(({ id, data }) => ({ id, ...data }))
  .sort((a, b) => a.order - b.order);
