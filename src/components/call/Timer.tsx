import { useEffect, useState } from 'preact/hooks';
import { formatLength, secondsOf, type Call } from '~/lib/domain/call/call.ts';
import { Words } from '~/components/tools/shared/Words.tsx';

/** How long the call has gone, by the clock: a timer that was asleep catches up. */
export function Timer({ call }: { call: Call }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="companion__time" role="timer" aria-label="通话时长">
      <Words>{formatLength(secondsOf(call, now))}</Words>
    </span>
  );
}
