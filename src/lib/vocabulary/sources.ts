/** What force a text has. The order is the order of rank, and of the filter on /sources/. */
export const SOURCE_KINDS = {
  law: '法律',
  regulation: '行政法规',
  'judicial-interpretation': '司法解释',
  'regulatory-document': '部门规章/监管文件',
  'recommended-standard': '推荐性国标',
  'self-discipline': '行业自律',
  'official-notice': '官方提示',
} as const;

/** What we read of a source. */
export const SEEN = {
  'full-text': '读过全文',
  excerpt: '读过摘引的条文',
  report: '只看到报道，没读到原文',
} as const;

/** Why a source ended. */
export const ENDINGS = { repealed: '已废止', closed: '已截止' } as const;
