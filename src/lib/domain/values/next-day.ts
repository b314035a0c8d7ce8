const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** All of the mainland keeps UTC+8, all year. */
const AHEAD_OF_UTC = 8 * HOUR;

/** Milliseconds from `now` (milliseconds since 1970) to the start of the next day in Asia/Shanghai; never 0. */
export const msToNextDay = (now: number): number =>
  DAY - ((((now + AHEAD_OF_UTC) % DAY) + DAY) % DAY);
