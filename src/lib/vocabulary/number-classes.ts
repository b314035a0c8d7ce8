/** The classes a number may fall into. Each has a file of its own. */
export const NUMBER_CLASS_IDS = [
  'mobile',
  'virtual-operator',
  'company-95',
  'call-centre-95',
  'number-400',
  'sms-port',
  'overseas',
  'short-code',
  'landline',
  'unknown',
] as const;

export type NumberClassId = (typeof NUMBER_CLASS_IDS)[number];
