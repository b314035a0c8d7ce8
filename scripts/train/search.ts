/** Makes the model of cries for help in a search from labelled queries. Deterministic: same queries, same model. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
import { clausesOf, CRY_KINDS, type CryKind, runsOfQuery } from '~/lib/domain/search/cries.ts';
import { foldQuery } from '~/lib/domain/search/intents.ts';
import { readPairs } from '~/lib/domain/values/fold-text.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import { GUIDE_COLLECTION_IDS } from '~/lib/vocabulary/articles.ts';
import { readFolder } from '~scripts/read-content.ts';
import { makeModel } from './make-model.ts';

/** Where the model stands. */
export const CRIES_FILE = 'src/content/search/cries.json';

/** The labelled queries that it is made from. */
const TRAINING_FILE = 'tests/fixtures/search/cries.jsonl';

/** Pages about these matters, whose ways to ask are cries themselves. */
const CRYING_PAGES: Readonly<Record<string, CryKind>> = {
  'respond/held-against-your-will': 'danger',
  'respond/stay-afloat': 'despair',
  'respond/money-already-sent': 'money-sent',
};

/** Pages near to them: some of their ways to ask are cries, others are not, and nobody said which. */
const NEAR_PAGES = new Set(
  (
    'respond/family-after-harm respond/at-the-door respond/report-to-police respond/protect-family ' +
    'respond/broker-fee-back rights/threats-and-insults identify/screen-sharing identify/payment-channels ' +
    'identify/account-cancellation-scam identify/credit-repair-scam identify/ab-loan-and-debt-mules ' +
    'identify/sms-and-links identify/debt-relief-traps identify/fake-police prevention/older-parents'
  ).split(' '),
);

const FEWEST_QUERIES = 2;

/** A phone loads them with its first query. */
const MOST_RUNS = 2900;
const SHRINK = 1e-5;

interface LabelledQuery {
  query: string;
  kind: CryKind;
  /** How much it counts. */
  weight: number;
}

/** An alarm where there is none costs trust: ordinary queries count more, most those that are near to a cry. */
const ORDINARY_ASK = 3;
const ORDINARY_QUERY = 10;

const readTraining = (): string => readFileSync(TRAINING_FILE, 'utf8');

/** A fingerprint of the labelled queries that the model is made from. */
export const fingerprintCries = (): string =>
  createHash('sha256').update(readTraining()).digest('hex').slice(0, 16);

const readLabelled = (): LabelledQuery[] =>
  readTraining()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { query: string; urgent: CryKind | null })
    .map(({ query, urgent }) => ({
      query,
      kind: urgent ?? 'ordinary',
      weight: urgent ? 1 : ORDINARY_QUERY,
    }));

/** How people ask for pages, as ordinary queries, and for those that answer cries as cries. */
function readAsks(): LabelledQuery[] {
  const articles = GUIDE_COLLECTION_IDS.flatMap((folder) =>
    readFolder(folder).map(({ id, data }) => ({ page: `${folder}/${id}`, data })),
  );
  const ofArticles = articles
    .filter(({ page }) => !NEAR_PAGES.has(page))
    .flatMap(({ page, data: { title, keywords, asks } }) => {
      const kind = CRYING_PAGES[page] ?? 'ordinary';
      const ways = kind === 'ordinary' ? [title, ...keywords, ...asks] : asks;
      return ways.map((query) => ({ query, kind, weight: kind === 'ordinary' ? ORDINARY_ASK : 1 }));
    });
  const ofPages = readFolder('search/asks')
    .filter(({ data: { page } }) => !page.startsWith('/now/'))
    .flatMap(({ data: { asks } }) =>
      asks.map((query): LabelledQuery => ({ query, kind: 'ordinary', weight: ORDINARY_ASK })),
    );
  return [...ofArticles, ...ofPages];
}

/** `query`, and each clause of an ordinary one: a query is read whole and clause by clause. */
const withClauses = (labelled: LabelledQuery): LabelledQuery[] => {
  const clauses = labelled.kind === 'ordinary' ? clausesOf(labelled.query) : [];
  return clauses.length < 2
    ? [labelled]
    : [labelled, ...clauses.map((query) => ({ ...labelled, query, weight: labelled.weight / 2 }))];
};

/** The model that these queries make, said to be made from `madeFrom`. */
export function trainCries(queries: readonly LabelledQuery[], madeFrom: string): LikenessModel {
  const characters = readPairs(UNUSUAL_CHARACTERS);
  const toTraining = ({ query, kind, weight }: LabelledQuery) => ({
    runs: runsOfQuery(foldQuery(query, characters)),
    kind: CRY_KINDS.indexOf(kind),
    weight,
  });
  return makeModel({
    texts: queries.flatMap(withClauses).map(toTraining),
    kinds: CRY_KINDS.length,
    fewestTexts: FEWEST_QUERIES,
    shrink: SHRINK,
    mostRuns: MOST_RUNS,
    madeFrom,
  });
}

/** The model that the labelled queries make, beside the ways in which people ask for pages. */
export const trainCriesFromFiles = (): LikenessModel =>
  trainCries([...readLabelled(), ...readAsks()], fingerprintCries());
