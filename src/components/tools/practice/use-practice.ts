import { useRef, useState } from 'preact/hooks';
import { randomNumber } from '~/lib/browser/random.ts';
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
import { useStored } from '~/components/tools/shared/use-stored.ts';
import {
  enterStep,
  onHistoryStep,
  stayAtStep,
} from '~/components/tools/shared/questionnaire/step-history.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

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
  const stored = useStored<Round | undefined>({
    scope: 'session',
    key: ROUND_STORAGE_KEY,
    parse: (found) => parseStoredRound(new Set(items.map(({ id }) => id)), found),
    empty: undefined,
    isEmpty: (round) => round === undefined,
    // Rounds name items: without them nothing can be read.
    isReady: items.length > 0,
  });
  const { now, opened } = stored;
  const round = stored.value;
  /** At the start there may be a round to go on with. */
  const [atStart, setAtStart] = useState(true);
  /** Counts moves, so that the page knows when to move the focus; 0 while loading. */
  const [moves, setMoves] = useState(0);

  const keep = (next: Round | undefined) => {
    if (stored.set(next)) stored.say('');
  };

  const show = (next: Round | undefined, start: boolean) => {
    keep(next);
    setAtStart(start);
    setMoves((count) => count + 1);
  };
  const latestShow = useRef(show);
  latestShow.current = show;

  useChange(() => {
    if (items.length === 0) return;
    setAtStart(!now());
    stayAtStep(stepAt(now()?.at));
    return onHistoryStep((step) => {
      const place = placeOf(step);
      const current = now();
      if (!current || place === undefined) return latestShow.current(current, true);
      latestShow.current(goToPlace(current, place), false);
    });
    // Whenever it comes out of the storage.
  }, [items, opened]);

  const enter = (next: Round) => {
    enterStep(stepAt(next.at));
    show(next, false);
  };

  return {
    round: atStart ? undefined : round,
    /** A round begun before, while the start is on screen. */
    begun: atStart ? round : undefined,
    stored,
    notice: stored.notice && STORAGE_NOTICES[stored.notice],
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
      setAtStart(true);
      setMoves((count) => count + 1);
      return stored.clear();
    },
  };
}
