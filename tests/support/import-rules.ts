/** The direction of imports, as README's architecture section draws it. */

/** The steps from left to right; a file imports from its own or one to its left. */
const STEPS = [
  'content',
  'lib/schemas',
  'lib/domain',
  'lib/browser',
  'lib/catalog',
  'components',
  'layouts',
  'pages',
] as const;

/** One import statement of a file under src/. */
export interface Import {
  /** Path below src/. */
  from: string;
  /** Path below src/, or a package name. */
  to: string;
  typeOnly: boolean;
  /** Whether the importing code is sent to the browser. */
  shipped: boolean;
}

const stepOf = (path: string): number => STEPS.findIndex((step) => path.startsWith(`${step}/`));

/** What is wrong with `statement`, in words; undefined when it is fine. */
export function judgeImport({ from, to, typeOnly, shipped }: Import): string | undefined {
  const catalogOnly = to === 'astro:content';
  if (catalogOnly && stepOf(from) !== -1 && !typeOnly) {
    const allowed = from.startsWith('lib/catalog/') || from.startsWith('pages/');
    if (!allowed) return `${from} imports astro:content; only lib/catalog may (pages for render)`;
  }
  const [here, there] = [stepOf(from), stepOf(to)];
  if (here === -1 || there === -1) return undefined;
  if (there > here) return `${from} imports ${to}, which lies to its right`;
  if (shipped && to.startsWith('lib/schemas/') && !typeOnly) {
    return `${from} ships to the browser and imports more than types from ${to}`;
  }
  if (shipped && to.startsWith('lib/catalog/') && !typeOnly) {
    return `${from} ships to the browser and imports the catalog (${to})`;
  }
  return undefined;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

const resolve = (from: string, specifier: string): string => {
  if (specifier.startsWith('~/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return specifier;
  const base = `file:///${from}`;
  return new URL(specifier, base).pathname.slice(1);
};

/** The import statements in `code`, a whole file or a part of one. */
function listImports(from: string, code: string, shipped: boolean): Import[] {
  const statements = [...code.matchAll(STATEMENT)].map((match) => ({
    from,
    to: resolve(from, match[2] ?? ''),
    typeOnly: match[1] !== undefined,
    shipped,
  }));
  const dynamic = [...code.matchAll(DYNAMIC)].map((match) => ({
    from,
    to: resolve(from, match[1] ?? ''),
    typeOnly: false,
    shipped,
  }));
  return [...statements, ...dynamic];
}

/** The imports of the file at `from` (path below src/), browser scripts of .astro files included. */
export function importsOf(from: string, code: string): Import[] {
  if (from.endsWith('.astro')) {
    const [, frontmatter = '', markup = ''] = code.split(/^---$/m);
    const scripts = [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
    return [
      ...listImports(from, frontmatter, false),
      ...listImports(from, scripts.join('\n'), true),
    ];
  }
  const shipped =
    from.endsWith('.tsx') || from.startsWith('lib/domain/') || from.startsWith('lib/browser/');
  return listImports(from, code, shipped);
}
