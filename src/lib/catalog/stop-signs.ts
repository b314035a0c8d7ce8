import { indexCollection } from './find-entry.ts';

const { entries } = await indexCollection('signs');

/** The signs of which one alone says 像诈骗: what is asked for, not who asks. */
export const stopSigns: { id: string; title: string; why: string }[] = entries
  .filter(({ data }) => data.side === 'scam' && data.strength === 'decisive')
  .map(({ id, data }) => ({ id, title: data.title, why: data.why }));
