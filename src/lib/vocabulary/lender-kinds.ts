/** Who lent the money. The order is the order of the columns on /rules/. */
export const LENDER_KIND_IDS = [
  'bank-card',
  'online-consumer',
  'consumer-finance',
  'microloan',
  'private',
] as const;

export type LenderKind = (typeof LENDER_KIND_IDS)[number];

/** What they are called; apart from the ids, so that a tool that only reads ids ships no words. */
export const LENDER_KINDS = {
  'bank-card': '银行信用卡',
  'online-consumer': '网络消费信贷',
  'consumer-finance': '消费金融',
  microloan: '小贷',
  private: '民间借贷/其他',
} as const satisfies Record<LenderKind, string>;

/** A lender kind, or the answer of someone who does not know. */
export type LenderChoice = LenderKind | 'unsure';
