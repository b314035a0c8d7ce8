/** What a slot takes. `tick` asks whether a paragraph is wanted; it holds no text of its own. */
export const SLOT_TYPES = [
  'line',
  'text',
  'amount',
  'count',
  'day',
  'clock',
  'phone',
  'tail',
  'choice',
  'choices',
  'tick',
] as const;

/** Where a slot can be filled from: the case (debts, budget), what another tool handed over, the clock. */
export const FILL_SOURCES = [
  'debt-name',
  'debt-lender-kind',
  'debt-balance',
  'debt-overdue-days',
  'debt-due-day',
  'offer',
  'income',
  'essentials',
  'other-minimums',
  'total-debt',
  'debts-list',
  'fact-lender-kind',
  'fact-conducts',
  'fact-day',
  'fact-time',
  'fact-received-day',
  'fact-account',
  'fact-number',
  'fact-caller',
  'today',
] as const;

export type FillSource = (typeof FILL_SOURCES)[number];

/** The kinds of letters, in the order of the index. */
export const LETTER_GROUPS = {
  repay: '谈还款',
  collection: '管住催收',
  complain: '投诉',
  court: '征信和法院',
  people: '跟身边的人说',
} as const;

/** How a paragraph stands on paper: title, without indent, indented, numbered, at the foot. */
export const PARAGRAPH_STYLES = ['heading', 'line', 'body', 'item', 'sign'] as const;
