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
  | 'enough';
