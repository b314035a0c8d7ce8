/** The entries whose review is overdue on `day` (YYYY-MM-DD), each with the day it was due. */
export const listOverdue = (
  entries: { path: string; data: { reviewBy: string } }[],
  day: string,
): string[] =>
  entries
    .filter(({ data }) => day > data.reviewBy)
    .map(({ path, data }) => `${path}: review was due by ${data.reviewBy}`);
