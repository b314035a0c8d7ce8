/** What comes before every other finding, most urgent first: the words for each are in src/content/check/outcomes. */
export const URGENT_KINDS = ['danger', 'despair', 'money-sent', 'data-shared'] as const;

export type UrgentKind = (typeof URGENT_KINDS)[number];

/** Those of them that stand before a complaint. */
export const COMPLAINT_CARDS = ['danger', 'money-sent'] as const satisfies readonly UrgentKind[];

export type ComplaintCard = (typeof COMPLAINT_CARDS)[number];
