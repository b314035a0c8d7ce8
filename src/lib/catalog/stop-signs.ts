import { indexCollection } from './find-entry.ts';

const { entries } = await indexCollection('signs');

/** What callers ask for most comes first; the others follow as their files lie. */
const FIRST = ['code', 'screen-sharing', 'safe-account', 'private-payee', 'fee-before-help'];

const placeOf = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** The signs of which one alone says 像诈骗: what is asked for, not who asks. */
export const stopSigns: { id: string; title: string; why: string }[] = entries
  .filter(({ data }) => data.side === 'scam' && data.strength === 'decisive')
  .sort((a, b) => placeOf(a.id) - placeOf(b.id))
  .map(({ id, data }) => ({ id, title: data.title, why: data.why }));
