/** The direction of imports, and what ships to the browser, as ESLint rules. See docs/architecture.md. */
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/** The steps from left to right; a file imports from its own or one to its left. */
const STEPS = [
  'src/content',
  'src/lib/vocabulary',
  'src/lib/schemas',
  'src/lib/domain',
  'src/lib/browser',
  'src/lib/catalog',
  'src/components',
  'src/layouts',
  'src/pages',
];

/** Everything that is sent to the browser: islands with what stands beside them, and scripts within .astro files. */
export const SHIPPED = [
  'src/lib/vocabulary/**/*.ts',
  'src/lib/domain/**/*.ts',
  'src/lib/browser/**/*.ts',
  'src/components/**/*.{ts,tsx,js}',
  'src/**/*.astro/*.{ts,js}',
];

/** Lists what only the build reads, though it stands among what ships. */
export const BUILD_ONLY = ['src/components/article/vocabulary.ts'];

const stepZones = STEPS.slice(0, -1).map((step, index) => ({
  target: `./${step}`,
  from: STEPS.slice(index + 1).map((right) => `./${right}`),
  message: `Facts flow one way: ${STEPS.map((name) => name.replace('src/', '')).join(' → ')}.`,
}));

/** Only values of these are kept out of what ships; types are gone by then. */
const SCHEMAS_BY_TYPE = {
  regex: '(?:^~|/)/lib/schemas/|^(?:\\./)?schemas/|/schemas/',
  allowTypeImports: true,
  message: 'What ships takes only types from schemas; ids and labels are in lib/vocabulary.',
};

const ASTRO_CONTENT = {
  regex: '^astro:content$',
  allowTypeImports: true,
  message: 'Only lib/catalog reads collections (and pages, for render).',
};

const PARENT = {
  regex: '^\\.\\./',
  message: 'Write ./x for the same folder or below, else ~/, ~tests/ or ~scripts/.',
};

/** `@typescript-eslint/no-restricted-imports` takes one list: the rules of a file stand together in it. */
const restrict = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

/** The configurations that hold the direction of imports. */
export const importRules = [
  {
    files: ['**/*.{ts,tsx,mjs,js,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: stepZones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      ...restrict(PARENT),
    },
  },
  { files: ['src/**'], rules: restrict(PARENT, ASTRO_CONTENT) },
  {
    files: ['src/lib/catalog/**', 'src/pages/**', 'src/content.config.ts'],
    rules: restrict(PARENT),
  },
  {
    files: SHIPPED,
    ignores: BUILD_ONLY,
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...stepZones,
            {
              target: './src',
              from: './src/lib/catalog',
              message: 'What ships takes nothing from the catalog: pages hand it over as props.',
            },
          ],
        },
      ],
      ...restrict(PARENT, ASTRO_CONTENT, SCHEMAS_BY_TYPE),
    },
  },
  {
    files: ['src/lib/**', 'src/components/**', 'src/integrations/**', 'scripts/**', 'tests/**'],
    rules: { 'import-x/no-default-export': 'error' },
  },
];
