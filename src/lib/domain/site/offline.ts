/** What is kept on every reader's device at once; the rest of the site by choice. */

/**
 * The pages that open without a network from the first visit on: what somebody needs who is on the phone right
 * now. One line a page; one that the build has not made stops it.
 */
export const FIRST_KEPT = [
  '/',
  '/now/',
  '/now/call/',
  '/now/family/',
  '/hotlines/',
  '/offline/',
] as const;

/** Classes of what the worker and offline.js put into a page: every page keeps their styles (used-styles.ts). */
export const NOTE_CLASSES = 'card card--caution no-print';
export const NOTICE_CLASSES = `${NOTE_CLASSES} row`;
export const NOTICE_BUTTON_CLASSES = 'button';

/** How much of the site is on the device, as the worker says it. */
export interface KeptState {
  kind: 'state';
  /** Pages of the whole site that open without a network. */
  pages: number;
  /** How many there are; undefined where that cannot be found out without a network. */
  ofPages: number | undefined;
  /** Bytes on the wire of what is missing, about. */
  missingBytes: number;
  /** Bytes that the whole site takes on the device. */
  storedBytes: number;
  /** Whether the reader wanted all of it here. */
  isWanted: boolean;
}

/** What the worker says to the pages. */
export type WorkerNews =
  | KeptState
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'proved'; pages: number; ofPages: number }
  | { kind: 'stopped'; reason: StopReason };

/** Why keeping the site came to an end: no room, no network, or another version in the middle of it. */
export type StopReason = 'quota' | 'network' | 'changed';

/** What a page asks of the worker. */
export type WorkerWish = 'tell-state' | 'fill' | 'prove' | 'forget' | 'take-over';
