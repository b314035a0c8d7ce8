/** The sentences of the calculator. `{0}`, `{1}` stand for figures and names: see `fillIn`. */

/** What the form says by itself. */
export const FORM_WORDS = {
  title: '每月收支',
  conversion: '{0} × {1} = {2}/月',
  days: '{0}天',
  total: '收入{0} − 支出{1}，每月{2}',
  left: '剩{0}',
  short: '差{0}',
  unnamed: '没有名字的一行',
  tryLoan: '试一笔新贷款（可不填）',
  loanMissing: '试贷款的这一块没有加载出来，别的照常能算。',
  loading: '文字还在加载，稍等就出结果。',
  notLoaded: '结果要用的文字没有加载出来。你填的都还在。',
};

/** Parts of sentences that the result fills in. */
export const BUDGET_PARTS = {
  deduct: '扣掉{0}',
  and: '和',
  rent: '房租',
  mortgage: '房贷',
  living: '生活费',
  saving: '储蓄',
  livingCosts: '生活开支',
  mortgageAndLiving: '房贷和生活开支',
  evenWithoutSaving: '就算先不存钱，',
  missing: { food: '吃饭买菜', rent: '房租' },
  fill: '去填{0}',
  most: '最多{0}。',
  withFood: '吃饭按全国人均每人每月{0}估，大约{1}。',
  thenRent: '再减掉房租，才是真的。',
  affordable: '每月最多能还{0}，已经留出{1}应急。',
  cashUnknown: '填上手头现金，才知道能撑多久。',
  lasts: '手头的{0}，照还欠款能撑{1}，先不还能撑{2}。',
  lastsAlone: '手头的{0}，能撑{1}。',
  months: '{0}个月',
  underMonth: '不到1个月',
  restShared: '先付前面押着东西、判了的，剩下的{0}按欠多少分给其余几笔。',
  allShared: '每月最多能还的{0}，按欠多少分给每一笔。',
  nothingLeft: '付不完前面的，其余几笔先报0元，说明困难。',
  letter: '写{0}',
};

/** What stands beside the figures of the month. */
export const FIGURE_WORDS = {
  income: { label: '收入', note: '' },
  worstIncome: { label: '收入（最少的月份）', note: '下面都按最少的月份算，这样更稳。' },
  usualIncome: { label: '收入（一般的月份）', note: '' },
  spending: { label: '支出和还款合计', note: '' },
  debt: {
    label: '其中每月必须还的',
    note: '只还最低，债不一定变少：没还的部分怎么计息，看合同和账单。',
  },
  buffer: { label: '留着应急', note: '收入的5%或一周的饭钱，取多的。可以改。' },
  ownBuffer: { label: '留着应急', note: '你自己填的。' },
  affordable: {
    label: '每月最多能承担的还款',
    note: '收入减去生活开支、储蓄和应急，最低是0。谈分期，别答应比这更多的数。',
  },
  left: { label: '每月剩下', note: '' },
};

/** "What if": less income, or a sum that has to be paid at once. */
export const STRAIN_WORDS = {
  now: '照现在这样',
  drop: '收入少{0}%',
  surprise: '突然要花{0}',
  carried: '撑得住，每月剩{0}。',
  short: '每月差{0}。',
  cashUnknown: '填了手头现金，才知道能撑多久。',
  underMonth: '手头现金撑不到1个月。',
  lasts: '手头现金大约能撑{0}个月。',
  covers: '手头现金够付，还剩{0}。',
  notCovered: '付不出，缺{0}。',
  months: '先缺{0}，要用大约{1}个月的结余补上。',
};

/** Shares of income beside the limits that banks use. */
export const RATIO_WORDS = {
  none: '收入是0，算不出比例',
  repayments: '还款收入比',
  housing: '住房收入比',
  name: '{0}（{1} ÷ 收入）',
  limit: '{0}是{1}%，',
  above: '你的比它高。',
  below: '你的比它低，但不等于够用。',
  forBuyers: '这条线说的是买房，租房只能借来参考。',
  blank: '没填',
};

/** The loan that is tried. */
export const LOAN_WORDS = {
  quoted: '对方报的是哪一种',
  hint: '先看它会让每个月变成什么样，再决定借不借。',
  fits: '月供在每月剩下的{0}以内。这不等于批得下来，也不等于该借。',
  noRoom: '现在每月没有剩余，再借一笔，月供全是缺口。',
  above: '月供比每月剩下的{0}多出{1}，按现在的收支借不起。',
  payment: '每月要还',
  cost: '总共多还（利息和手续费）',
  terms: '借{0}，分{1}个月。',
  yearly: '折成年化',
  rates: '单利{0}%，复利{1}%',
  whyDear: '本金越还越少，手续费却一直按最初的本金收，所以比看上去贵。',
  ratio: '借了以后的还款收入比',
  month: '借了以后每月',
};

/** The result as text and as a table. */
export const TEXT_WORDS = {
  title: '我的每月收支（自己填的，按一个月365/12天折算）',
  group: '{0}，每月',
  strains: '如果情况变了',
  both: '{0}：不借，{1}借了，{2}',
  loan: '试一笔新贷款',
  sum: '合计',
  columns: ['组', '项目', '一般的月份（元）', '最少的月份（元）'],
};

/** What is not a row. */
export const CUSHION_WORDS = {
  title: '手头的钱和应急（可不填）',
  cash: '随时能用的钱。填了才知道能撑多久。',
  buffer: '每月先留下、不拿去还债的。不填就按收入的5%或一周的饭钱，取多的。',
  surprise: '比如看病、修车，看付不付得出。',
};

/** How sums are shown. */
export const PERIOD_WORDS = { week: '每周', month: '每月', year: '每年' };

/** The headings of the result. */
export const SUM_WORDS = {
  demo: '示例：',
  title: '收支合计',
  legend: '按什么看',
  chart: '钱花在哪里',
  group: '组',
  share: '占支出',
  hints: '这几处请再看一眼',
  loan: '试的这笔新贷款',
  read: '可以接着看',
  orderTitle: '不够还的时候，先还哪一笔',
  orderHint: '吃饭、住处和看病的钱已经先留出来了。看误了会失去什么，不看谁催得凶。',
  strainColumn: '会怎样',
  strainColumns: ['情况', '不借新款', '借了这笔'],
};

/** Reference figures. */
export const REFERENCE_WORDS = {
  title: '和银行的参考线、全国平均比一比（只是参考）',
  caption: '每月，元；右边是全国每个人的平均',
  columns: ['类别', '你填的', '全国人均'],
  housing: '居住一项：',
  perPerson: '一家几口一起填的，要按人数看。',
};
