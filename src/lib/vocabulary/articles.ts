/** The guide's collections of articles. */
export const GUIDE_COLLECTION_IDS = ['identify', 'respond', 'rights', 'prevention'] as const;

export type GuideCollection = (typeof GUIDE_COLLECTION_IDS)[number];

/** Whose address a page may have: an article, a case, a tool, a light page. */
export const PAGE_FOLDERS = [...GUIDE_COLLECTION_IDS, 'stories', 'tools', 'now'] as const;

/** Whom an article speaks to. */
export const AUDIENCES = ['borrower', 'family', 'helper'] as const;

/** Where its readers stand. */
export const READER_STAGES = [
  'before-borrowing',
  'on-the-phone',
  'overdue',
  'negotiating',
  'court',
] as const;

/** What we find about one moment of a told case. */
export const MOMENT_VERDICTS = {
  sound: '做法可取',
  caution: '要留心',
  outdated: '已过时',
  unverifiable: '无法核实',
  harmful: '会害人',
} as const;
