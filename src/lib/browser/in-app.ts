/** Browsers inside of other apps, and two that act like them: printing and downloading may do nothing there. */
export const IN_APP = /MicroMessenger|\bQQ\/|MQQBrowser|UCBrowser|UCWEB|Quark/i;

/** Whether a press on print or download may come to nothing, without a word. */
export const isInApp = (userAgent = navigator.userAgent): boolean => IN_APP.test(userAgent);
