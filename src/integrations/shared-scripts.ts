import type { AstroIntegration } from 'astro';
import { bundlerStep } from './steps.ts';

/** A few large scripts instead of many small ones: gzip finds more that repeats in them. */
interface Group {
  name: string;
  /** Paths below src/, as the start of a regular expression; or a package. */
  folders: readonly string[];
  /** A module goes into the group when at least so many entries need it at once; or 'later': none does. */
  sharedBy: number | 'later';
}

const SHARED = 'components/tools/shared';

/** In this order: a module goes into the first group that takes it. What no group takes, the bundler places. */
export const GROUPS: readonly Group[] = [
  // What only results need: fetched with the first of them.
  {
    name: 'later',
    folders: [`${SHARED}/(?:result/|[^/]+$)`, 'lib/domain/(?:result|site)/'],
    sharedBy: 'later',
  },
  {
    name: 'tools',
    folders: [
      'lib/browser/',
      'lib/domain/values/',
      'lib/domain/stored/',
      `${SHARED}/(?:[^/]+$|fields/)`,
    ],
    sharedBy: 10,
  },
  {
    name: 'carried',
    folders: ['lib/browser/hand-over', 'lib/domain/carried/', `${SHARED}/carry-over`],
    sharedBy: 6,
  },
  {
    name: 'take-along',
    folders: [`${SHARED}/(?:TakeAlong|TakeText|CopyText)`, 'lib/browser/(?:clipboard|print)'],
    sharedBy: 1,
  },
  { name: 'questions', folders: ['lib/domain/questionnaire/(?!notices)'], sharedBy: 3 },
  {
    name: 'questionnaire',
    folders: [`${SHARED}/(?:questionnaire/(?!step-history).+\\.tsx?|second-tap)`],
    sharedBy: 3,
  },
  {
    name: 'money',
    folders: [
      'lib/domain/case/(?!transfer|demo)',
      'lib/domain/values/months',
      `${SHARED}/case/`,
      // What the tools with money know of each other: what was typed, and how it is read back.
      'lib/domain/(?:budget|debts|cash-flow)/(?:form|stored)(?:\\.|/plan|/row-ids|/frequencies)',
    ],
    sharedBy: 2,
  },
  {
    name: 'days',
    folders: ['lib/domain/values/(?:calendar-days|dates|next-day)', `${SHARED}/use-today`],
    sharedBy: 4,
  },
  {
    name: 'results',
    folders: [
      'lib/domain/(?:result|site)/',
      'lib/domain/values/phone-number',
      `${SHARED}/(?:InlineText|PageLink|UrgentCard|result/CallButton|[A-Z]\\w+List)`,
    ],
    sharedBy: 3,
  },
  {
    name: 'amounts',
    folders: ['lib/domain/values/(?!rate|read-)', `${SHARED}/fields/`],
    sharedBy: 7,
  },
  // What people say of days and times: most tools that read the one read the other.
  { name: 'spoken', folders: ['lib/domain/values/read-'], sharedBy: 3 },
  {
    name: 'loans',
    folders: ['lib/domain/(?:loans/|values/rate|debts/calculate/annual-rate)'],
    sharedBy: 1,
  },
  { name: 'budget', folders: ['lib/domain/budget/'], sharedBy: 4 },
];

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo: (id: string) => {
    isEntry: boolean;
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
}

/**
 * How many entries have to fetch module `id` before they run: what they import on demand does not count, so
 * that what only a result needs is not fetched with the form.
 */
export function countAtOnce(id: string, graph: Graph): number {
  const seen = new Set([id]);
  let entries = 0;
  for (const one of seen) {
    const module = graph.getModuleInfo(one);
    if (module?.isEntry) entries += 1;
    for (const importer of module?.importers ?? []) seen.add(importer);
  }
  return entries;
}

const liesIn = (id: string, folder: string): boolean =>
  new RegExp(`/src/${folder}`).test(id.replaceAll('\\', '/'));

/** The folders of `groups` that none of `modules` lies in, each with the group it stands in. */
export const findEmptyFolders = (groups: readonly Group[], modules: readonly string[]): string[] =>
  groups.flatMap(({ name, folders }) =>
    folders
      .filter((folder) => !modules.some((id) => liesIn(id, folder)))
      .map((folder) => `${name}: src/${folder}`),
  );

/** Joins what tools share into a few scripts; a folder that holds nothing any more stops the build. */
export function sharedScripts(): AstroIntegration {
  const preact = {
    name: 'preact',
    test: /node_modules.(?:preact.(?:dist|hooks|jsx-runtime)|@astrojs.preact.dist.client)|preload-helper|browser.loading/,
  };
  const groups = GROUPS.map(({ name, folders, sharedBy }) => ({
    name: (id: string, graph: Graph) => {
      const count = countAtOnce(id, graph);
      if (sharedBy !== 'later') return count >= sharedBy ? name : null;
      // What is fetched by itself stays a file of its own.
      const isPart = graph.getModuleInfo(id)?.dynamicImporters.length === 0;
      return count === 0 && isPart ? name : null;
    },
    test: (id: string) => folders.some((folder) => liesIn(id, folder)),
  }));
  const splitting = {
    preserveEntrySignatures: 'allow-extension' as const,
    output: {
      // Astro calls the script of a component after all that it knows of it; each page names several.
      entryFileNames: ({ name }: { name: string }) =>
        `_astro/${name.replace(/\.astro_astro_type_script.*$/, '')}.[hash].js`,
      codeSplitting: {
        // Else a group takes along whatever its modules import, whoever needs that.
        includeDependenciesRecursively: false,
        groups: [preact, ...groups],
      },
    },
  };
  return bundlerStep({
    name: 'shared-scripts',
    configEnvironment: (name) =>
      name === 'client' ? { build: { rolldownOptions: splitting } } : undefined,
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      // The server's own bundle has no islands to share anything.
      if (!chunks.some(({ name }) => name === preact.name)) return;
      const empty = findEmptyFolders(GROUPS, [...this.getModuleIds()]);
      if (empty.length > 0) {
        this.error(
          `These folders of src/integrations/shared-scripts.ts hold nothing: ${empty.join('; ')}. Name the folder that took their place, or take the line out.`,
        );
      }
    },
  });
}
