/** `stop`: one is enough to stop. `check`: has to be checked first; two together are enough to stop. */
export const RELIEF_STRENGTHS = ['stop', 'check'] as const;

/** How far a helper is to be trusted, worst first. */
export const RELIEF_LEVELS = ['stop', 'check', 'unsure', 'none'] as const;

export type ReliefLevel = (typeof RELIEF_LEVELS)[number];
