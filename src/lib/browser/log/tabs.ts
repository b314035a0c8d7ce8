/** Tells other tabs that the log was changed, and hears it from them. */

const CHANNEL = 'buhuang-log';

/** Calls `onChanged` when another tab changed the log, or may have while this one was away. */
export function watchLog(onChanged: () => void): { tell: () => void; stop: () => void } {
  let channel: BroadcastChannel | undefined;
  const start = () => {
    // eslint-disable-next-line compat/compat -- asked for first
    channel ??= 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined;
    channel?.addEventListener('message', onChanged);
  };
  const leave = () => {
    channel?.close();
    channel = undefined;
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    start();
    if (persisted) onChanged();
  };
  // Browsers without the channel are looked after when the page is seen again.
  const look = () => {
    if (!channel && document.visibilityState === 'visible') onChanged();
  };
  // An open channel keeps browsers from showing the page again as it was left.
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  document.addEventListener('visibilitychange', look);
  start();
  return {
    tell: () => channel?.postMessage('changed'),
    stop() {
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
