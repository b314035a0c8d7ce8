import { useState } from 'preact/hooks';
import { OLDEST_RECEIPT_YEARS } from '~/lib/domain/court/definition.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { dayUnderstood, readPastDay, type DayProblem } from '~/lib/domain/values/read-day.ts';
import { askToday } from '~/components/tools/shared/use-today.ts';
import { RECEIVED_DAY } from './received-day.ts';
import { useStored, type StoredNotice } from '~/components/tools/shared/use-stored.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

const isDamaged = (notice: StoredNotice) => (notice === 'damaged' ? notice : undefined);

/** The day the paper came: what is typed, the day last read from it, and why it could not be read. */
export function useReceivedDay(draft: string | undefined, setText: (text: string) => void) {
  const text = draft ?? '';
  /** '' for none. */
  const stored = useStored({ ...RECEIVED_DAY, empty: '', isEmpty: (day) => day === '' });
  const [problem, setProblem] = useState<DayProblem | 'empty'>();
  const { now, opened } = stored;

  useChange(() => {
    const day = now();
    // What was typed here goes before what is kept; what another page kept meanwhile goes before both.
    if (draft === undefined || opened > 1) setText(day && formatDay(day));
    // Whenever it comes out of the storage.
  }, [opened]);

  // What was kept may be of another day, or the device's clock may be wrong by now.
  const kept = readPastDay(stored.value, askToday(), OLDEST_RECEIPT_YEARS);
  return {
    text,
    day: kept.kind === 'day' ? kept.day : undefined,
    problem: problem ?? (kept.kind === 'problem' ? kept.problem : isDamaged(stored.notice)),
    stored,
    type: setText,
    understood: text && dayUnderstood(text, askToday(), OLDEST_RECEIPT_YEARS),
    /** Reads what is typed; returns what is wrong with it, undefined for a usable day. */
    read(): DayProblem | 'empty' | undefined {
      const read = readPastDay(text, askToday(), OLDEST_RECEIPT_YEARS);
      const found =
        read.kind === 'problem' ? read.problem : read.kind === 'empty' ? 'empty' : undefined;
      setProblem(found);
      stored.say('');
      // A last day counted from an earlier entry must not stay beside an entry that cannot be used.
      stored.set(read.kind === 'day' ? read.day : '');
      return found;
    },
  };
}
