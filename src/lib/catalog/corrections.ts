import { getCollection } from 'astro:content';

/** What we got wrong and mended, newest first. */
export const allCorrections = (await getCollection('corrections'))
  .map(({ data }) => data)
  .sort((a, b) => b.correctedOn.localeCompare(a.correctedOn));
