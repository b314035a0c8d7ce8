/** The entries whose review is overdue on `day` (YYYY-MM-DD), each with the day it was due. */
export const listOverdue = (
  entries: { path: string; data: { reviewBy: string } }[],
  day: string,
): string[] =>
  entries
    .filter(({ data }) => day > data.reviewBy)
    .map(({ path, data }) => `${path}: review was due by ${data.reviewBy}`);

/** What to do with an entry that is overdue. */
export const HOW_TO_REVIEW =
  'check it against its sources, then set reviewedAt and reviewBy; docs/tasks/review-what-is-due.md.';
