/** What was typed into the letters, kept in this tab. */
import { useRef, useState } from 'preact/hooks';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { takeCarriedValues } from '~/lib/domain/letters/carried.ts';
import { fillSlots, moveDay } from '~/lib/domain/letters/form/fill.ts';
import type { Facts, SlotValues } from '~/lib/domain/letters/letter.ts';
import {
  LETTERS_STORAGE_KEY,
  NO_LETTERS,
  parseStoredLetters,
  type StoredLetters,
} from '~/lib/domain/letters/stored.ts';
import { NEWER_KEPT } from '~/lib/domain/stored/notices.ts';
import { type CarriedState, useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { type Stored, useStored } from '~/components/tools/shared/use-stored.ts';
import { askToday, useToday } from '~/components/tools/shared/use-today.ts';
import type { LetterProps } from './words.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** What the letter's form works with. */
interface OpenLetter {
  values: SlotValues;
  /** `values` as they were when a field was last left: only these are judged. */
  judged: SlotValues;
  judge: () => void;
  /** YYYY-MM-DD; empty until the page is alive. */
  today: string;
  /** The letter as changed by hand; undefined while it follows the fields. */
  edited: string | undefined;
  carried: CarriedState;
  stored: Stored<StoredLetters>;
  notice: string;
  setValue: (slot: string, value: string) => void;
  /** Fills empty slots; returns how many. */
  fill: (facts: Facts) => number;
  /** Keeps `text` as the letter; undefined lets it follow the fields again. */
  edit: (text: string | undefined) => void;
  clear: () => void;
}

/** Milliseconds. A message that appears at once would move the button that is being pressed. */
const WHILE_A_BUTTON_IS_PRESSED = 250;

const NOTICES = {
  // Where fields are filled, one can see that they were.
  '': '',
  restored: '',
  partly: '上次填的内容，有一部分认不出来，没有用上，原样留着。',
  damaged: '上次填的内容读不出来，原样留着。这一次从空白开始。',
  newer: NEWER_KEPT,
  notSaved: '浏览器不让临时记住。关掉或刷新这一页，填的就没有了，记得先复制。',
  cleared: '信里填的已经全部清除。',
  notCleared: '这一页已经清空，但浏览器不让删。请关掉这个标签页。',
} as const;

/** Opens the letter once, when the page comes alive, and keeps it from then on. */
export function useLetter({ template, factSlots, known }: LetterProps): OpenLetter {
  const stored = useStored<StoredLetters>({
    scope: 'session',
    key: LETTERS_STORAGE_KEY,
    parse: parseStoredLetters,
    empty: NO_LETTERS,
  });
  const { now, set, opened } = stored;
  const { values, edited } = stored.value;
  const [judged, setJudged] = useState<SlotValues>({});
  const today = useToday();
  /** The day that stands in the letter unless it was changed. */
  const dated = useRef('');

  const change = (next: (before: SlotValues) => SlotValues) =>
    set((before) => ({ ...before, values: next(before.values) }));

  useChange(() => {
    dated.current = askToday();
    const facts = { today: formatDay(dated.current) };
    const filled = fillSlots(template.slots, facts, now().values);
    if (filled.filled.length > 0) change(() => filled.values);
    setJudged(filled.values);
    // Whenever it comes out of the storage.
  }, [opened]);

  // A letter that stays open over midnight follows the day; a date that was typed stays.
  useChange(() => {
    if (!today || !dated.current || today === dated.current) return;
    const [before, after] = [dated.current, today].map(formatDay) as [string, string];
    dated.current = today;
    const followDay = (typed: SlotValues) => moveDay(template.slots, typed, before, after);
    change(followDay);
    setJudged(followDay);
  }, [today]);

  const carried = useCarriedFacts(known, (facts) => {
    change((before) => takeCarriedValues(before, facts, factSlots));
  });

  return {
    values,
    judged,
    judge: () => void setTimeout(() => setJudged(now().values), WHILE_A_BUTTON_IS_PRESSED),
    today,
    edited: edited[template.id],
    carried,
    stored,
    notice: NOTICES[stored.notice],
    setValue: (slot, value) => void change((before) => ({ ...before, [slot]: value })),
    fill: (facts) => {
      const filled = fillSlots(template.slots, facts, now().values);
      change(() => filled.values);
      return filled.filled.length;
    },
    edit: (text) =>
      void set((before) => ({
        ...before,
        edited: {
          ...Object.fromEntries(Object.entries(before.edited).filter(([id]) => id !== template.id)),
          ...(text !== undefined && { [template.id]: text }),
        },
      })),
    clear: () => {
      setJudged({});
      stored.clear();
    },
  };
}
