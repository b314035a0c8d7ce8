/**
 * Keeps the screen on while the page is seen, where the browser can; returns how to let it sleep again. Browsers
 * take the lock away whenever the page is hidden, and refuse it when the battery is low: nothing depends on it.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async () => {
    if (!isWanted || document.visibilityState !== 'visible') return;
    try {
      // eslint-disable-next-line compat/compat -- where it is missing, the screen goes off as it always did
      const given = await navigator.wakeLock.request('screen');
      if (isWanted) lock = given;
      else await given.release();
    } catch {
      // Refused: the screen goes off as it always did.
    }
  };
  const onShow = () => void ask();
  document.addEventListener('visibilitychange', onShow);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', onShow);
    void lock?.release().catch(() => undefined);
  };
}
