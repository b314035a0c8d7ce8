/** How sure we are of a fact by what we saw, as readers read it. */
export const CONFIDENCE_LABELS = {
  high: '高',
  medium: '中等',
  low: '低，不作为事实使用',
} as const;
