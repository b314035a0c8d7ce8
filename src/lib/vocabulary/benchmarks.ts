/** What a figure counts. */
export const BENCHMARK_UNITS = ['percent', 'yuan-per-year', 'yuan-per-month'] as const;

/** The eight categories of spending, as 国家统计局 calls them. */
export const SPENDING_CATEGORIES = {
  food: '食品烟酒',
  clothing: '衣着',
  housing: '居住',
  household: '生活用品及服务',
  transport: '交通通信',
  education: '教育文化娱乐',
  health: '医疗保健',
  other: '其他用品及服务',
} as const;

export type SpendingCategory = keyof typeof SPENDING_CATEGORIES;
