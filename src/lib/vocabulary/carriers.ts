/** What a carrier may offer against unwanted calls. The order is that of the columns on /carriers/. */
export const CARRIER_OFFERS = {
  nuisance: '防骚扰',
  'number-range': '按号段拦',
  overseas: '关境外来电',
} as const;

export type CarrierOfferKind = keyof typeof CARRIER_OFFERS;
