import type { AstroIntegration } from 'astro';

/** A few large scripts instead of many small ones: gzip finds more that repeats in them. */
interface Group {
  name: string;
  /** Paths below src/, as the start of a regular expression; or a package. */
  folders: readonly string[];
  /** A module goes into the group when at least so many entries need it. */
  sharedBy: number;
}

const SHARED = 'components/tools/shared';

/** In this order: a module goes into the first group that takes it. What no group takes, the bundler places. */
export const GROUPS: readonly Group[] = [
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
    name: 'money',
    folders: [
      'lib/domain/case/(?!transfer|demo)',
      'lib/domain/values/months',
      'lib/vocabulary/lender-kinds',
      `${SHARED}/case/`,
      // What the tools with money know of each other: what was typed, and how it is read back.
      'lib/domain/(?:budget|debts|cash-flow)/(?:form|stored)(?:\\.|/plan|/row-ids|/frequencies)',
    ],
    sharedBy: 2,
  },
  {
    name: 'results',
    folders: ['lib/domain/(?:result|site|carried|stored)/', `${SHARED}/[^/]+$`],
    sharedBy: 8,
  },
  {
    name: 'amounts',
    folders: ['lib/domain/values/(?!rate|read-)', 'lib/browser/', `${SHARED}/fields/`],
    sharedBy: 7,
  },
  { name: 'loans', folders: ['lib/domain/(?:loans/|values/rate)'], sharedBy: 2 },
  { name: 'budget', folders: ['lib/domain/budget/'], sharedBy: 4 },
];

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
    name,
    test: (id: string) => folders.some((folder) => liesIn(id, folder)),
    minShareCount: sharedBy,
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
  return {
    name: 'shared-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shared-scripts',
                apply: 'build',
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
              },
            ],
          },
        });
      },
    },
  };
}
