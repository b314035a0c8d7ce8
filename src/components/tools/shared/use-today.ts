/** Which day it is, for as long as the page is open: pages outlive midnight and come back from caches. */
import { useEffect, useState } from 'preact/hooks';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { msToNextDay } from '~/lib/domain/values/next-day.ts';

/** Today, asked anew: for every calculation. */
export const askToday = (): string => dayInShanghai(new Date());

/** Today, asked again whenever the page is seen and at midnight; empty until the page is alive. */
export function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      setToday(askToday());
      clearTimeout(timer);
      timer = setTimeout(ask, msToNextDay(Date.now()));
    };
    ask();
    const moments = ['visibilitychange', 'pageshow'];
    // What happens to the document comes up to the window.
    for (const moment of moments) addEventListener(moment, ask);
    return () => {
      clearTimeout(timer);
      for (const moment of moments) removeEventListener(moment, ask);
    };
  }, []);
  return today;
}
