/** A content file that is to be checked again by a day. */
interface Due {
  /** YYYY-MM-DD. */
  reviewBy: string;
  path: string;
}

/** The entries whose `reviewBy` is `until` (YYYY-MM-DD) or earlier: soonest first, then by path. */
export const listDue = (
  entries: readonly { path: string; data: Record<string, unknown> }[],
  until: string,
): Due[] =>
  entries
    .flatMap(({ path, data }) => {
      const { reviewBy } = data;
      return typeof reviewBy === 'string' && reviewBy <= until ? [{ reviewBy, path }] : [];
    })
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.path.localeCompare(b.path));
