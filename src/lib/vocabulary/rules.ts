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
