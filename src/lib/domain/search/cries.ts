/**
 * Cries for help in words that no pattern foresees: a linear model over short runs of characters, the same kind as that
 * of the message check, says what a query is like. It only ever adds a card; see `findIntents`.
 */
import { listRuns, toShares } from '~/lib/domain/message/decide/likeness/parts.ts';
import {
  type LikenessModel,
  type PreparedModel,
  prepareModel,
} from '~/lib/domain/message/decide/likeness/model.ts';
import { inPageWords } from './concepts.ts';

/** What a query may be like: an ordinary one, or a cry that the urgent card of this id answers. */
export const CRY_KINDS = ['ordinary', 'danger', 'despair', 'money-sent'] as const;
export type CryKind = (typeof CRY_KINDS)[number];

/** A query that is so much like a cry is one. `npm run eval -- search` measures it. */
const LIKE_A_CRY = 0.7;

/** What is shorter is like anything. In characters. */
const SHORTEST = 4;

/** How far apart two characters may stand that are a run without what is between them. */
const FURTHEST = 3;

/** Pairs of characters of `word` with others between them: 不…活 in 不想活. */
function listGaps(word: string): string[] {
  const gaps: string[] = [];
  for (let distance = 2; distance <= FURTHEST; distance += 1) {
    for (let at = 0; at + distance < word.length; at += 1) {
      gaps.push(`${word.charAt(at)}_${word.charAt(at + distance)}`);
    }
  }
  return gaps;
}

/** The runs of `query`, in one writing; none reaches over a space or a stop. */
export function runsOfQuery(query: string): string[] {
  const words = inPageWords(query)
    .replace(/\d/g, '0')
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.flatMap((word) => [...listRuns(word).keys(), ...listGaps(word)]))];
}

/** How much `query` is like each kind. */
function measure({ base, runs }: PreparedModel, query: string): number[] {
  const known = runsOfQuery(query).flatMap((run) =>
    [runs.get(run) ?? []].filter(({ length }) => length),
  );
  const scale = Math.sqrt(Math.max(1, known.length));
  return toShares(
    base.map(
      (score, kind) => score + known.reduce((sum, weights) => sum + weights[kind]!, 0) / scale,
    ),
  );
}

/** Says whether a query is like the cry that the card of an id answers. */
export type IsLikeCry = (query: string, id: string) => boolean;

/** Makes `model` ready to be asked. */
export function prepareCries(model: LikenessModel): IsLikeCry {
  const prepared = prepareModel(model);
  return (query, id) => {
    const kind = CRY_KINDS.indexOf(id as CryKind);
    return kind > 0 && query.length >= SHORTEST && measure(prepared, query)[kind]! >= LIKE_A_CRY;
  };
}
