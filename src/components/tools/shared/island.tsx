/** The root of every tool on a page: says that it lives, takes in what came before it, outlives its errors. */
import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import { comeAlive, isClockWrong, onOwnFailure, sayBroken, wake } from '~/lib/browser/island.ts';
import { takeEarlyInput } from './early-input.ts';

const describeDay = (day: Date): string =>
  `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;

/**
 * `Tool` as an island. Its own effects run first, so that what is stored comes before what was typed early.
 * Where it throws, what is on screen stays as it is, with everything typed, beside the way without script.
 */
export function asIsland<Props extends object>(Tool: ComponentType<Props>): ComponentType<Props> {
  return function Island(props: Props) {
    const container = useRef<HTMLDivElement>(null);
    /** The day that a wrong clock shows, in the device's own words. */
    const [wrongDay, setWrongDay] = useState<string>();
    useErrorBoundary((error) => {
      // eslint-disable-next-line no-console -- for whoever looks for the fault
      console.error(error);
      sayBroken();
    });
    useEffect(() => {
      if (!container.current) return;
      wake();
      takeEarlyInput(container.current);
      comeAlive(container.current);
      if (isClockWrong()) setWrongDay(describeDay(new Date()));
      return onOwnFailure(sayBroken);
    }, []);
    // The same element every time: after an error it is not rendered anew, which would fail again.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an island's props never change
    const tool = useMemo(() => <Tool {...props} />, []);
    return (
      <div class="island" ref={container}>
        {wrongDay && (
          <p role="status" class="card card--caution">
            这台设备的日期好像不对：现在显示{wrongDay}。先把日期改对，不然期限会数错。
          </p>
        )}
        {tool}
      </div>
    );
  };
}
