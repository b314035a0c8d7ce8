/** Draws a round: the same number, level and items always give the same round. */
import {
  LEVEL_CHOICES,
  type LevelChoice,
  type PracticeItem,
} from '~/lib/domain/practice/definition.ts';
import { seededRandom, shuffle, type RandomSource } from './random.ts';

/** Items in a round. */
export const ROUND_SIZE = 10;
/** Rounds are numbered from 1 to this. */
export const HIGHEST_NUMBER = 9999;

type Drawable = Pick<PracticeItem, 'id' | 'class' | 'level'>;

const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] =>
  [...new Set(items.map(keyOf))].map((key) => items.filter((item) => keyOf(item) === key));

/** One from each group in turn, until all are empty. */
const takeInTurn = <Item>(groups: readonly (readonly Item[])[]): Item[] => {
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    groups.flatMap((group) => group.slice(turn, turn + 1)),
  );
};

/** The items of one class in random order, the levels taking turns. */
const mixLevels = (items: readonly Drawable[], random: RandomSource): Drawable[] =>
  takeInTurn(
    shuffle(
      groupBy(items, ({ level }) => level).map((group) => shuffle(group, random)),
      random,
    ),
  );

/**
 * The ids of round `number` (1 to HIGHEST_NUMBER): the classes in equal shares as far as they go round, easy before
 * hard, otherwise in random order. Fewer than ROUND_SIZE only where there are fewer items.
 */
export function drawRound(
  items: readonly Drawable[],
  level: LevelChoice,
  number: number,
): string[] {
  const random = seededRandom(number * LEVEL_CHOICES.length + LEVEL_CHOICES.indexOf(level));
  const pool = items
    .filter((item) => level === 'all' || String(item.level) === level)
    // The order of files must not matter.
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const classes = groupBy(pool, (item) => item.class).map((group) => mixLevels(group, random));
  const drawn = takeInTurn(shuffle(classes, random)).slice(0, ROUND_SIZE);
  return shuffle(drawn, random)
    .sort((a, b) => a.level - b.level)
    .map(({ id }) => id);
}
