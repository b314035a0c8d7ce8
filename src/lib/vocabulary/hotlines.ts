/** What a number is for. The order is the order of the groups on /hotlines/. */
export const HOTLINE_GROUPS = {
  danger: '危险',
  scammed: '被骗',
  complaint: '投诉',
  'credit-record': '征信',
  harassment: '骚扰',
  legal: '法律',
  living: '生活困难',
  support: '心理',
} as const;
