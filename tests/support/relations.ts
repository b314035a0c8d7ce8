/** What the tests of content look for between entries, said so that an editor knows what to change. */
import { dirname } from 'node:path';
import { expect } from 'vitest';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { NOW_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { idOfFile, listFiles, sortFolder } from '~scripts/read-content.ts';
import { type Folder, SCHEMAS } from '~/lib/schemas/folders.ts';

/** Fails with `problems`, one a line, and `howToMend` below them. */
export function expectNone(problems: readonly string[], howToMend: string): void {
  if (problems.length === 0) return;
  try {
    expect.fail(`\n  ${problems.join('\n  ')}\nTo mend it: ${howToMend}`);
  } catch (error) {
    // What is shown is the test that asked.
    Error.captureStackTrace(error as Error, expectNone);
    throw error;
  }
}

/** The ids in src/content/`folder`, whether their files can be read or not. */
const idsIn = (folder: string): string[] => listFiles(folder).map(idOfFile);

/** The articles and stories, as they name each other: `respond/complain`. */
const ARTICLES = ['rights', 'identify', 'respond', 'prevention', 'stories'].flatMap((folder) =>
  idsIn(folder).map((id) => `${folder}/${id}`),
);

/** Their addresses, `/respond/complain/`, whether their files can be read or not. */
export const ARTICLE_ADDRESSES = ARTICLES.map((id) => `/${id}/`);

/** What entries may name, by what it is called, and where it stands. */
const NAMED = {
  source: { ids: idsIn('sources'), stands: 'src/content/sources/' },
  hotline: { ids: idsIn('hotlines'), stands: 'src/content/hotlines/' },
  word: { ids: idsIn('glossary'), stands: 'src/content/glossary/' },
  figure: { ids: idsIn('benchmarks'), stands: 'src/content/benchmarks/' },
  letter: { ids: idsIn('letters'), stands: 'src/content/letters/' },
  slot: { ids: idsIn('letters/slots'), stands: 'src/content/letters/slots/' },
  rule: { ids: idsIn('rules'), stands: 'src/content/rules/' },
  sign: { ids: idsIn('signs'), stands: 'src/content/signs/' },
  signal: { ids: idsIn('message/signals'), stands: 'src/content/message/signals/' },
  page: {
    ids: [
      ...ARTICLES,
      ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
      ...Object.keys(NOW_PAGES).map((page) => `now/${page}`),
    ],
    stands: 'articles (respond/complain), tools (tools/check) and now/ pages',
  },
} as const;

type Named = keyof typeof NAMED;

/** Every change of one letter, or a part of the name: what may have been meant. */
function nearest(id: string, ids: readonly string[]): string | undefined {
  const parts = new Set(id.split(/[-/]/));
  const likeness = (other: string) => other.split(/[-/]/).filter((part) => parts.has(part)).length;
  return ids
    .filter((other) => likeness(other) > 0)
    .sort((a, b) => likeness(b) - likeness(a) || a.length - b.length)[0];
}

/** Those of `wanted` that are not among `ids`, each as a problem; `what`: how one of them is called. */
export const listMissing = (
  wanted: readonly string[],
  ids: Iterable<string>,
  what: string,
): string[] => {
  const known = [...ids];
  return wanted
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known);
      return `there is no ${what} “${id}”${meant === undefined ? '' : `; is “${meant}” meant?`}`;
    });
};

/** Expects every id that an entry names, by what it is called, to exist. */
export function expectKnown(wanted: Partial<Record<Named, readonly string[]>>): void {
  const kinds = Object.keys(wanted) as Named[];
  const problems = kinds.map((kind) => listMissing(wanted[kind] ?? [], NAMED[kind].ids, kind));
  const places = kinds
    .filter((_, place) => problems[place]!.length > 0)
    .map((kind) => NAMED[kind].stands);
  expectNone(
    problems.flat(),
    `name what exists, as its file is called, or add it first; they stand in ${places.join(' and ')}.`,
  );
}

/** Where the lists differ, whatever their order; `what`: how one of them is called. */
export const listDifferences = (
  found: readonly string[],
  wanted: readonly string[],
  what: string,
): string[] => [
  ...wanted.filter((one) => !found.includes(one)).map((one) => `the ${what} “${one}” is missing`),
  ...found
    .filter((one) => !wanted.includes(one))
    .map((one) => `the ${what} “${one}” is one too many`),
  ...found
    .filter((one, place) => found.indexOf(one) !== place)
    .map((one) => `the ${what} “${one}” is there twice`),
];

/** The values that several entries share, each with their paths; `what`: how the value is called. */
export function listShared<Kept extends { path: string }>(
  entries: readonly Kept[],
  valuesOf: (entry: Kept) => string | readonly string[],
  what: string,
): string[] {
  const paths = new Map<string, string[]>();
  for (const entry of entries) {
    for (const value of [valuesOf(entry)].flat()) {
      paths.set(value, [...(paths.get(value) ?? []), entry.path]);
    }
  }
  return [...paths]
    .filter(([, there]) => there.length > 1)
    .map(([value, there]) => `${there.join(' and ')}: the same ${what}, “${value}”`);
}

/** Whether a file of src/content/`folder` has a mistake, so that its entry is missing here; that is said elsewhere. */
export const isPartRead = (folder: Folder): boolean => sortFolder(folder).bad.length > 0;

const folderOf = (path: string) => dirname(path).replace('src/content/', '') as Folder;

/** Where `order` does not run 1, 2, 3 … through `entries`. A bad file leaves a gap that is not judged. */
export function listOrderFaults(
  entries: readonly { path: string; data: { order: number } }[],
): string[] {
  const orders = entries.map(({ data }) => data.order);
  const ties = listShared(entries, ({ data }) => String(data.order), 'order');
  if (
    entries.slice(0, 1).some(({ path }) => folderOf(path) in SCHEMAS && isPartRead(folderOf(path)))
  )
    return ties;
  const gaps = entries.map((_, place) => place + 1).filter((order) => !orders.includes(order));
  return [
    ...ties,
    ...gaps.map((order) => `no entry has the order ${order}`),
    ...entries
      .filter(({ data }) => data.order > entries.length)
      .map(({ path, data }) => `${path}: order ${data.order} of ${entries.length} entries`),
  ];
}

/** How a gap or a tie in the order is mended. */
export const RENUMBER = 'give it the next free number, or renumber the entries after it.';

/** What is wrong with a count of `what` outside of `fewest` and `most`. */
export const listCountFaults = (
  count: number,
  what: string,
  fewest: number,
  most = Number.POSITIVE_INFINITY,
): string[] => [
  ...(count < fewest ? [`${count} ${what}; at least ${fewest} are wanted`] : []),
  ...(count > most ? [`${count} ${what}; ${most} are the most`] : []),
];

interface OutcomeNames {
  lead: string;
  wouldChange?: string | undefined;
  actions: readonly { text: string; page?: string | undefined }[];
  articles: readonly string[];
  hotlines: readonly string[];
}

/** Expects everything that the outcome of a tool names to exist. */
export function expectOutcomeKnown({ actions, ...data }: OutcomeNames): void {
  const texts = [data.lead, data.wouldChange ?? '', ...actions.map(({ text }) => text)];
  expectKnown({
    page: [...actions.flatMap(({ page }) => (page ? [page] : [])), ...data.articles],
    hotline: [...data.hotlines, ...texts.flatMap(hotlineIdsIn)],
  });
}
