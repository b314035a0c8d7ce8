/** Wordings that would mislead or hurt a reader, with the reason and what to write instead. */
export const BANNED_WORDINGS: { pattern: RegExp; unless?: RegExp; instead: string }[] = [
  {
    pattern: /银保监会/,
    unless: /2023|已不存在|已撤|原银保监会|旧称|以前叫|不再/,
    instead: 'ended in 2023; write 国家金融监督管理总局',
  },
  {
    pattern: /(?:肯定|一定|绝对|百分之百|100%)(?:能|会|可以)(?:成功|通过|免|减|赢|赔)/,
    instead: 'promise nothing; say what may happen and who decides',
  },
  {
    pattern: /(?:就是|肯定是|一定是|保证是)真的/,
    instead: 'never call a caller genuine; say how the reader checks',
  },
  {
    pattern: /法院(?:的|发的|寄的)?律师函/,
    unless: /不发|不是|没有|说成|自称|“/,
    instead: 'courts send no 律师函',
  },
  {
    pattern: /征信黑名单/,
    unless: /没有|不叫|不是|“/,
    instead: 'credit records have no 黑名单; write 征信上的不良记录',
  },
  {
    pattern: /法律规定[^，。]{0,8}(?:每天|每日)[^，。]{0,6}3次/,
    unless: /不是|没有/,
    instead: '3 a day is a recommended national standard, not law',
  },
  { pattern: /老赖|活该|自作自受|不负责任的人/, unless: /“/, instead: 'no shaming words' },
  { pattern: /微信号?[:：]\s*[A-Za-z0-9_-]{5,}/, instead: 'no WeChat IDs' },
  {
    pattern: /24小时[^，。]{0,4}12378|12378[^，。]{0,8}24小时/,
    instead: '12378 hours are unverified',
  },
  {
    pattern: /\b[A-Z]\d{2,3}\b(?=[)）])|\bW\d{2,3}\b/,
    instead: 'internal fact codes stay internal',
  },
];
