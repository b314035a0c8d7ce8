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
const LIKE_A_CRY = 0.75;

/** The same for a clause of it, and for parts that nobody marked off: of many some are like a cry by chance. */
const CLAUSE_LIKE_A_CRY = 0.85;
const PART_LIKE_A_CRY = 0.92;

/** What is shorter is like anything. In characters. */
const SHORTEST = 4;
const SHORTEST_PART = 6;
/** A clause longer than this has others in it, whose ends nobody wrote: it is read in steps, too. */
const LONGEST_CLAUSE = 20;
const STEP = 4;

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

/** The clauses of `query`. */
export const clausesOf = (query: string): string[] =>
  query.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length >= SHORTEST_PART);

/** What may be a cry across the clauses of a query, or within a long one: two by two, and in stretches. */
function partsOf(clauses: readonly string[]): string[] {
  const stretches = clauses
    .filter(({ length }) => length > LONGEST_CLAUSE)
    .flatMap((clause) =>
      Array.from({ length: Math.ceil((clause.length - LONGEST_CLAUSE) / STEP) + 1 }, (_, step) =>
        clause.slice(step * STEP, step * STEP + LONGEST_CLAUSE),
      ),
    );
  const pairs = clauses.slice(1).map((clause, place) => `${clauses[place]} ${clause}`);
  return [...stretches, ...pairs];
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
  /** Every card asks about the same query. */
  let last: { query: string; cries: ReadonlySet<string> } | undefined;
  const listCries = (query: string): ReadonlySet<string> => {
    const clauses = clausesOf(query);
    const measured = [
      { least: LIKE_A_CRY, texts: [query] },
      { least: CLAUSE_LIKE_A_CRY, texts: clauses },
      { least: PART_LIKE_A_CRY, texts: partsOf(clauses) },
    ].flatMap(({ least, texts }) =>
      texts.map((text) => ({ least, shares: measure(prepared, text) })),
    );
    return new Set(
      CRY_KINDS.filter(
        (kind, index) =>
          kind !== 'ordinary' && measured.some(({ least, shares }) => shares[index]! >= least),
      ),
    );
  };
  return (query, id) => {
    if (query.length < SHORTEST) return false;
    if (last?.query !== query) last = { query, cries: listCries(query) };
    return last.cries.has(id);
  };
}
