/** What a rule about collection is about. The order is the order of the sections on /rules/. */
export const RULE_TOPICS = {
  hours: '几点能催',
  frequency: '一天几次',
  'third-parties': '联系别人',
  words: '怎么说话',
  visits: '上门',
  recording: '记录保存',
  outsourcing: '委外告知',
  fees: '息费',
} as const;

export type RuleTopic = keyof typeof RULE_TOPICS;

/** How the first day is known. */
export const START_BASES = {
  stated: 'the text or good reports name the day',
  issued: 'no such clause was seen: the day of issue stands in',
  'known-by': 'it applied on this day at the latest; it may have begun before',
} as const;

/** What else must be true of the loan or lender, in words a program can look for. */
export const PREMISES = {
  'online-loan': 'a consumer loan given online',
  'cba-member': 'the lender is a member of the China Banking Association',
  bank: 'the lender is a bank',
  'bank-platform': 'a bank lent together with a platform',
  'financial-institution': 'the lender is a licensed financial institution',
} as const;

/** Who sees to it that a rule is kept. */
export const AUTHORITIES = {
  supervisor: 'whoever supervises the lender, after the lender itself',
  police: 'the police',
  court: 'a court, when the reader sues',
  'personal-data': 'whoever protects personal data',
} as const;

export type Authority = keyof typeof AUTHORITIES;

/** What lifts a rule: an agreement made before, the debtor's consent, or the lender's to its collector. */
export const EXCEPTIONS = ['agreement', 'consent', 'lender-consent'] as const;

/** What a rule forbids, in words a tool can look for. The order means nothing. */
export const FORBIDDEN_ACTS = [
  'harass',
  'collect-from-third-party',
  'disclose-debt-to-third-party',
  'contact-after-refusal',
  'spread-private-matters',
  'use-private-phone',
  'enter-home-without-consent',
  'enter-workplace-without-consent',
  'enter-home-unlawfully',
  'restrain-person',
  'post-in-public',
  'take-property',
  'charge-extra-fees',
  'press-into-new-debt',
  'exceed-entrustment',
  'threaten-violence',
  'threaten-publish',
  'insult',
  'impersonate-authority',
  'mislead',
  'hide-identity',
] as const;

export type ForbiddenAct = (typeof FORBIDDEN_ACTS)[number];

/** What became of a rule: kept, broken, or not to be told from what is known. */
export const VERDICTS = ['met', 'crossed', 'unclear'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** An answer about a contact; `unsure` is also what was not answered. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const;

export type Answer = (typeof ANSWERS)[number];

/** What was agreed: nothing, hours or counts beforehand, or only this contact. */
export const AGREEMENTS = ['nothing', 'agreed', 'consented', 'unsure'] as const;

export type Agreement = (typeof AGREEMENTS)[number];

/** How a collector came. */
export const CHANNELS = ['phone', 'message', 'visit'] as const;

/** What the answered calls of a day were. */
export const CALL_KINDS = ['informing', 'interactive', 'both'] as const;

/** Who was contacted. `debtor` stands for whoever owes: borrower, co-borrower, guarantor. */
export const PERSONS = ['debtor', 'third-party'] as const;
