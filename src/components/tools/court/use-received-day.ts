import { useEffect, useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { OLDEST_RECEIPT_YEARS } from '~/lib/domain/court/words.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { dayUnderstood, readPastDay, type DayProblem } from '~/lib/domain/values/read-day.ts';
import { askToday } from '~/components/tools/shared/use-today.ts';

const STORED_KEY = 'court-day:v1';

/** The day the paper came: what is typed, the day last read from it, and why it could not be read. */
export function useReceivedDay() {
  const [text, setText] = useState('');
  const [day, setDay] = useState<string>();
  const [problem, setProblem] = useState<DayProblem | 'empty' | 'damaged'>();

  useEffect(() => {
    const found = load('session', STORED_KEY, (stored) => {
      if (typeof stored !== 'string') return undefined;
      const read = readPastDay(stored, askToday(), OLDEST_RECEIPT_YEARS);
      return read.kind === 'day' ? read.day : undefined;
    });
    if (found.kind === 'damaged') {
      remove('session', STORED_KEY);
      setProblem('damaged');
    }
    if (found.kind !== 'loaded') return;
    setText(formatDay(found.value));
    setDay(found.value);
    // Once, when the page opens.
  }, []);

  return {
    text,
    day,
    problem,
    type: setText,
    understood: text && dayUnderstood(text, askToday(), OLDEST_RECEIPT_YEARS),
    /** Reads what is typed; returns what is wrong with it, undefined for a usable day. */
    read(): DayProblem | 'empty' | undefined {
      const read = readPastDay(text, askToday(), OLDEST_RECEIPT_YEARS);
      const found =
        read.kind === 'problem' ? read.problem : read.kind === 'empty' ? 'empty' : undefined;
      setProblem(found);
      // A last day counted from an earlier entry must not stay beside an entry that cannot be used.
      setDay(read.kind === 'day' ? read.day : undefined);
      if (read.kind === 'day') save('session', STORED_KEY, read.day);
      else remove('session', STORED_KEY);
      return found;
    },
    clear() {
      setText('');
      setDay(undefined);
      setProblem(undefined);
      remove('session', STORED_KEY);
    },
  };
}
