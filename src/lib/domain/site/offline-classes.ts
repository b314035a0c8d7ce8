/**
 * Classes of what offline.js puts into a page, among them those of what the worker does: every page keeps their
 * styles (used-styles.ts). The worker names its own, for it can share no file with a page.
 */
export const NOTICE_CLASSES = 'card card--caution no-print row';
/** Classes of the button in it. */
export const NOTICE_BUTTON_CLASSES = 'button';
