/** What a complaint route names instead of a body, because it differs with the lender. */
export const BODY_ROLES = {
  lender: 'the official complaint line of whoever lent the money',
  regulator: 'the authority that supervises that lender',
} as const;

export type BodyRole = keyof typeof BODY_ROLES;

/** The places a complaint leaves for the reader to fill in. */
export const LETTER_SLOTS = {
  lender: '放款机构全称',
  contract: '合同号或卡号尾号',
  caller: '打来的号码、自称的公司',
  when: '日期和几点',
  place: '地点、在场的人',
  words: '对方原话',
  payment: '转账时间、金额、对方户名和账号',
  entry: '信用报告里哪一条、错在哪里',
  where: '发在哪里、网址或群名',
  evidence: '证据清单',
} as const;

export type LetterSlot = keyof typeof LETTER_SLOTS;
