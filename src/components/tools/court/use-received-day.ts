import { useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { OLDEST_RECEIPT_YEARS } from '~/lib/domain/court/words.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { readPastDay, type DayProblem } from '~/lib/domain/values/read-day.ts';
import { useMount } from '~/components/tools/shared/use-mount.ts';

const STORED_KEY = 'court-day:v1';

/** The day the paper came: what is typed, the day last read from it, and why it could not be read. */
export function useReceivedDay(today: string) {
  const [text, setText] = useState('');
  const [day, setDay] = useState<string>();
  const [problem, setProblem] = useState<DayProblem | 'empty' | 'damaged'>();

  useMount(() => {
    const found = load('session', STORED_KEY, (stored) => {
      if (typeof stored !== 'string') return undefined;
      const read = readPastDay(stored, today, OLDEST_RECEIPT_YEARS);
      return read.kind === 'day' ? read.day : undefined;
    });
    if (found.kind === 'damaged') {
      remove('session', STORED_KEY);
      setProblem('damaged');
    }
    if (found.kind !== 'loaded') return;
    setText(formatDay(found.value));
    setDay(found.value);
  });

  return {
    text,
    day,
    problem,
    type: setText,
    /** Reads what is typed; reports whether it is a usable day. */
    read(): boolean {
      const read = readPastDay(text, today, OLDEST_RECEIPT_YEARS);
      setProblem(
        read.kind === 'problem' ? read.problem : read.kind === 'empty' ? 'empty' : undefined,
      );
      // A last day counted from an earlier entry must not stay beside an entry that cannot be used.
      setDay(read.kind === 'day' ? read.day : undefined);
      if (read.kind === 'day') save('session', STORED_KEY, read.day);
      else remove('session', STORED_KEY);
      return read.kind === 'day';
    },
    clear() {
      setText('');
      setDay(undefined);
      setProblem(undefined);
      remove('session', STORED_KEY);
    },
  };
}
