/** What we find about a claim. */
export const MYTH_VERDICTS = {
  wrong: '不对',
  partly: '不全对',
  conditional: '对，但有前提',
  unverifiable: '没法核实',
} as const;

/** What a claim is about. The order is the order of the sections on /myths/. */
export const MYTH_GROUPS = {
  calls: '电话和次数',
  genuine: '真假',
  family: '家人和联系人',
  money: '还款和息费',
  court: '起诉和法院',
  record: '征信',
  complaint: '投诉和赔偿',
  helpers: '代办和中介',
} as const;
