/** Hours in which nobody should call; apart from the engine, for tools that only count. */

/** `from` is the first quiet minute (HH:MM), `to` the first that is not; they may lie around midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/** Whether `time` (HH:MM) lies within the quiet hours. */
export const isQuiet = ({ from, to }: QuietHours, time: string): boolean =>
  from <= to ? from <= time && time < to : from <= time || time < to;
