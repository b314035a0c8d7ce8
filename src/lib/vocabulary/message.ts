/** Which question a signal speaks to. Context speaks to neither: it says what the text is about. */
export const SIGNAL_AXES = ['genuineness', 'conduct', 'context'] as const;

export type SignalAxis = (typeof SIGNAL_AXES)[number];

/**
 * decisive: enough alone, and named first. strong: enough with any other sign, or where the wording is like a scam. weak:
 * two are. context, hint: count for nothing; a hint is shown to raise attention.
 */
export const SIGNAL_WEIGHTS = ['decisive', 'strong', 'weak', 'context', 'hint'] as const;

export type SignalWeight = (typeof SIGNAL_WEIGHTS)[number];

/** The kinds of labelled messages that the likeness model was made from; the order is the order of its weights. */
export const LIKENESS_KINDS = ['fake', 'real_ok', 'real_violating', 'unrelated'] as const;

export type LikenessKind = (typeof LIKENESS_KINDS)[number];

/** Authorities that a text may name; each has a card of its own, whatever the outcome. */
export const AUTHORITY_IDS = ['court', 'police'] as const;

export type AuthorityId = (typeof AUTHORITY_IDS)[number];

/** The outcomes; with the authorities, the ids an outcome file of the message check may have. */
export const MESSAGE_OUTCOME_IDS = [
  'likely-scam',
  'crossed-lines',
  'court-paper',
  'plain-reminder',
  'too-little',
  'unrelated',
] as const;

export type MessageOutcomeId = (typeof MESSAGE_OUTCOME_IDS)[number];
