/**
 * Which side a sign speaks for. `scam`: whether it is a fraud. `conduct`: whether a line was crossed. `context`:
 * neither; it says what the contact claims to be, or looks like a proof and is none.
 */
export const SIGN_SIDES = ['scam', 'conduct', 'context'] as const;

export type SignSide = (typeof SIGN_SIDES)[number];

/**
 * How much a sign decides on its side. `scam`: one decisive sign is 像诈骗, and so is a strong one with any other;
 * hints alone never are. `conduct`: a decisive sign is 明显越线, a strong one 可能越线, a hint neither. `context`:
 * a strong one needs its own proof, so that a debt found in the official App is not enough for 与真实催收相符;
 * a hint is only shown.
 */
export const SIGN_STRENGTHS = ['decisive', 'strong', 'hint'] as const;

export type SignStrength = (typeof SIGN_STRENGTHS)[number];
