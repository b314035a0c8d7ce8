import { useEffect, useState } from 'preact/hooks';
import { randomNumber } from '~/lib/browser/random.ts';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { HIGHEST_NUMBER } from '~/lib/domain/practice/decide/draw-round.ts';
import type {
  LevelChoice,
  PracticeAnswer,
  PracticeItem,
} from '~/lib/domain/practice/definition.ts';
import {
  answerItem,
  goToPlace,
  repeatMissed,
  startRound,
  type Round,
} from '~/lib/domain/practice/round.ts';
import { parseStoredRound, ROUND_STORAGE_KEY } from '~/lib/domain/practice/stored.ts';
import { STORAGE_NOTICES } from '~/lib/domain/practice/words.ts';
import {
  enterStep,
  onHistoryStep,
  stayAtStep,
} from '~/components/tools/shared/questionnaire/step-history.ts';
import { useLatest } from '~/components/tools/shared/use-latest.ts';

/** Places in the round stand in the address as #q-1, #q-2 …; the start as #q-start. */
const START = 'start';
const stepAt = (place: number | undefined) =>
  ({ kind: 'question', id: place === undefined ? START : String(place + 1) }) as const;

const placeOf = (step: unknown): number | undefined => {
  const { id } = (step ?? {}) as { id?: unknown };
  const number = Number(id);
  return Number.isInteger(number) && number >= 1 ? number - 1 : undefined;
};

/** The round and what the reader can do with it; keeps the tab's storage and the browser's history in step. */
export function usePractice(items: readonly PracticeItem[]) {
  const [round, setRound] = useState<Round>();
  /** At the start there may be a round to go on with. */
  const [atStart, setAtStart] = useState(true);
  const [notice, setNotice] = useState('');
  /** Counts moves, so that the page knows when to move the focus; 0 while loading. */
  const [moves, setMoves] = useState(0);
  const latest = useLatest(round);

  const keep = (next: Round | undefined) => {
    const saved = !next || save('session', ROUND_STORAGE_KEY, next) === 'saved';
    setRound(next);
    setNotice(saved ? '' : STORAGE_NOTICES.notSaved);
  };

  const show = (next: Round | undefined, start: boolean) => {
    keep(next);
    setAtStart(start);
    setMoves((count) => count + 1);
  };
  const showNow = useLatest(show);

  useEffect(() => {
    if (items.length === 0) return;
    const known = new Set(items.map(({ id }) => id));
    const found = load('session', ROUND_STORAGE_KEY, (stored) => parseStoredRound(known, stored));
    if (found.kind === 'damaged') {
      remove('session', ROUND_STORAGE_KEY);
      setNotice(STORAGE_NOTICES.damaged);
    }
    if (found.kind === 'loaded') {
      setRound(found.value);
      setAtStart(false);
      setNotice(STORAGE_NOTICES.restored);
    }
    stayAtStep(stepAt(found.kind === 'loaded' ? found.value.at : undefined));
    return onHistoryStep((step) => {
      const place = placeOf(step);
      const current = latest.current;
      if (!current || place === undefined) return showNow.current(current, true);
      showNow.current(goToPlace(current, place), false);
    });
  }, [items, latest, showNow]);

  const enter = (next: Round) => {
    enterStep(stepAt(next.at));
    show(next, false);
  };

  return {
    round: atStart ? undefined : round,
    /** A round begun before, while the start is on screen. */
    begun: atStart ? round : undefined,
    notice,
    moves,
    start: (level: LevelChoice, number = randomNumber(HIGHEST_NUMBER)) =>
      enter(startRound(items, level, number)),
    goOn: () => round && enter(round),
    repeat: () => round && enter(repeatMissed(items, round)),
    /** Shows the feedback in the same place, so it is no move. */
    answer: (answer: PracticeAnswer) => round && keep(answerItem(round, answer)),
    goTo: (place: number) => round && enter(goToPlace(round, place)),
    /** To the start, keeping the round. */
    leave() {
      enterStep(stepAt(undefined));
      show(round, true);
    },
    /** Forgets the round; reports whether the browser let us. */
    clear(): boolean {
      enterStep(stepAt(undefined));
      show(undefined, true);
      return remove('session', ROUND_STORAGE_KEY);
    },
    say: setNotice,
  };
}
