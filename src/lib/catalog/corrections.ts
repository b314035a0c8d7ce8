import { getCollection } from 'astro:content';
import { href } from './href.ts';

/** What we got wrong and mended, newest first; `id` is the file's name and the anchor of its entry. */
export const allCorrections = (await getCollection('corrections'))
  .map(({ id, data }) => ({ id, ...data }))
  .sort((a, b) => b.correctedOn.localeCompare(a.correctedOn));

/** The last day (YYYY-MM-DD) on which the page at `pathname` was checked (`reviewedAt`) or mended. */
export const lastChangeOf = (pathname: string, reviewedAt: string): string =>
  allCorrections
    .filter(({ page }) => href(page.replace(/#.*$/, '')) === pathname)
    .map(({ correctedOn }) => correctedOn)
    .reduce((latest, day) => (day > latest ? day : latest), reviewedAt);
