/** What was typed into the letters, kept in this tab. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { dayInShanghai, formatDay } from '~/lib/domain/values/dates.ts';
import { carriedValues } from '~/lib/domain/letters/carried.ts';
import { fillSlots } from '~/lib/domain/letters/form/fill.ts';
import type { Facts, SlotValues } from '~/lib/domain/letters/letter.ts';
import {
  LETTERS_STORAGE_KEY,
  NO_LETTERS,
  parseStoredLetters,
  type StoredLetters,
} from '~/lib/domain/letters/stored.ts';
import { useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import type { LetterProps } from './words.ts';
import { useMount } from '~/components/tools/shared/use-mount.ts';

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
  /** Title of the tool that handed something over. */
  carriedFrom: string;
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
  damaged: '上次填的内容读不出来，已经从空白开始。',
  notKept: '浏览器不让临时记住。关掉或刷新这一页，填的就没有了，记得先复制。',
  cleared: '信里填的已经全部清除。',
  notCleared: '这一页已经清空，但浏览器不让删。请关掉这个标签页。',
} as const;

/** Opens the letter once, when the page comes alive, and keeps it from then on. */
export function useLetter({ template, factSlots, known }: LetterProps): OpenLetter {
  const [letters, setLetters] = useState<StoredLetters>(NO_LETTERS);
  const [judged, setJudged] = useState<SlotValues>({});
  const [today, setToday] = useState('');
  const [notice, setNotice] = useState('');
  const isOpened = useRef(false);
  const { values } = letters;
  const latest = useRef(values);
  latest.current = values;

  useEffect(() => {
    // The first run still has the empty letter that the server rendered.
    if (!isOpened.current || letters === NO_LETTERS) return;
    if (save('session', LETTERS_STORAGE_KEY, letters) !== 'saved') setNotice(NOTICES.notKept);
  }, [letters]);

  useMount(() => {
    isOpened.current = true;
    const day = dayInShanghai(new Date());
    setToday(day);
    const found = load('session', LETTERS_STORAGE_KEY, parseStoredLetters);
    if (found.kind === 'damaged') setNotice(NOTICES.damaged);
    const stored = found.kind === 'loaded' ? found.value : NO_LETTERS;
    const dated = fillSlots(template.slots, { today: formatDay(day) }, stored.values).values;
    setLetters({ ...stored, values: dated });
    setJudged(dated);
  });

  const change = (next: (before: SlotValues) => SlotValues) =>
    setLetters((before) => ({ ...before, values: next(before.values) }));
  const carriedFrom = useCarriedFacts(known, (carried) => {
    change((before) => ({ ...before, ...carriedValues(carried, factSlots) }));
  });

  return {
    values,
    judged,
    judge: () => void setTimeout(() => setJudged(latest.current), WHILE_A_BUTTON_IS_PRESSED),
    today,
    edited: letters.edited[template.id],
    carriedFrom,
    notice,
    setValue: (slot, value) => change((before) => ({ ...before, [slot]: value })),
    fill: (facts) => {
      change((before) => fillSlots(template.slots, facts, before).values);
      return fillSlots(template.slots, facts, values).filled.length;
    },
    edit: (text) =>
      setLetters((before) => ({
        ...before,
        edited: {
          ...Object.fromEntries(Object.entries(before.edited).filter(([id]) => id !== template.id)),
          ...(text !== undefined && { [template.id]: text }),
        },
      })),
    clear: () => {
      setLetters(NO_LETTERS);
      setJudged({});
      setNotice(remove('session', LETTERS_STORAGE_KEY) ? NOTICES.cleared : NOTICES.notCleared);
    },
  };
}
