/** The few words that an English page has besides its own text. */
import type { SOURCE_KINDS } from './sources.ts';

/** What force a source has (`SOURCE_KINDS`), in English. */
export const SOURCE_KINDS_IN_ENGLISH: Readonly<Record<keyof typeof SOURCE_KINDS, string>> = {
  law: 'law',
  regulation: 'administrative regulation',
  'judicial-interpretation': 'judicial interpretation',
  'regulatory-document': 'rule of a regulator',
  'recommended-standard': 'recommended national standard, not a law',
  'self-discipline': 'self-discipline of an industry, not a law',
  'official-notice': 'official warning',
};
