/** Who a published number belongs to. The order is the order of the tables on /lenders/. */
export const LENDER_GROUPS = {
  bank: '银行',
  platform: '平台',
} as const;

/** Where a lender's number was seen. None of these is the lender's own site. */
export const NUMBER_LISTINGS = {
  'contact-library': '公开名片库',
  'web-page': '公开网页',
  'sms-sample': '短信样本',
} as const;
