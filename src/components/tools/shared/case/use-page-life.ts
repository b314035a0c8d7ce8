/** Leaving the page and coming back to it as it was left, which browsers do without loading it anew. */
import { useEffect, useRef } from 'preact/hooks';

/** Calls `leave` when the page goes away, and `comeBack` when the browser shows it again as it was. */
export function usePageLife(leave: () => void, comeBack: () => void): void {
  const latest = useRef({ leave, comeBack });
  latest.current = { leave, comeBack };
  useEffect(() => {
    const onHide = () => latest.current.leave();
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) latest.current.comeBack();
    };
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
    };
  }, []);
}
