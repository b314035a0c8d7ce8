/** The tones of a verdict. The word beside it says the same: never colour alone. */
export type VerdictTone =
  /** A scam: red. */
  | 'scam'
  /** Plainly over the line: red-brown. */
  | 'crossed'
  /** Perhaps over the line: amber. */
  | 'caution'
  /** Cannot be told yet: blue-grey. */
  | 'unknown'
  /** Fits a real lender, still to be checked: teal. */
  | 'consistent'
  /** Money that does not suffice, and money that does. */
  | 'short'
  /** No finding: a way to go. */
  | 'route'
  | 'enough';

/** What a tool found, as its banner shows it. */
export interface Verdict {
  tone: VerdictTone;
  word: string;
  sentence: string;
  /** Both axes, each with what was found on it. */
  axes: readonly { name: string; finding: string }[];
}

/** What the two axes are called. */
export const AXIS_WORDS = { genuineness: '真假', conduct: '做法' } as const;
