import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's script that wakes islands, which it writes into every page that has one. */
const RUNTIME =
  /<script>((?:(?!<\/script>)[\s\S])*customElements\.get\("astro-island"\)[\s\S]*?)<\/script>/;
/** What it writes beside it for each moment at which islands wake: `load`, `idle`. */
const MOMENT =
  /<script>((?:(?!<\/script>)[\s\S])*\(self\.Astro\|\|\(self\.Astro=\{\}\)\)\.\w+=(?:(?!<\/script>)[\s\S])*)<\/script>/g;
const ISLAND = /<astro-island\b[^>]*\bclient="load"[^>]*>/;
const COMPONENT = /\bcomponent-url="([^"]+)"/;

/** The runtimes and moments in `pages`, each once, moments first. */
export function collectCode(pages: readonly string[]): { runtimes: string[]; moments: string[] } {
  const runtimes = new Set<string>();
  const moments = new Set<string>();
  for (const html of pages) {
    const runtime = RUNTIME.exec(html)?.[1];
    if (runtime) runtimes.add(runtime);
    for (const [, code] of html.replace(RUNTIME, '').matchAll(MOMENT)) moments.add(code!);
  }
  return { runtimes: [...runtimes], moments: [...moments].sort() };
}

/** `html` with the script at `address` in place of all of them, and its main island asked for early. */
export function moveRuntime(html: string, address: string): string {
  if (!RUNTIME.test(html)) return html;
  const component = COMPONENT.exec(ISLAND.exec(html)?.[0] ?? '')?.[1];
  const early = component ? `<link rel="modulepreload" href="${component}">` : '';
  const script = `<script async src="${address}"></script>`;
  return html
    .replace(RUNTIME, '')
    .replace(MOMENT, '')
    .replace('</head>', () => `${early}${script}</head>`);
}

/**
 * Lets all pages share Astro's island runtime as one file instead of carrying 1.8 kB (brotli) of it each: what
 * is read comes first. The main island's script is asked for at the same time, so that it is not later for that.
 */
export function islandRuntime(): AstroIntegration {
  let base = '/';
  return {
    name: 'island-runtime',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const names = await Array.fromAsync(glob('**/*.html', { cwd: fileURLToPath(dir) }));
        const pages = await Promise.all(
          names.map(async (name) => ({ name, html: await readFile(new URL(name, dir), 'utf8') })),
        );
        const { runtimes, moments } = collectCode(pages.map(({ html }) => html));
        // Astro's script changes its shape some day: then this has to be looked at again.
        if (runtimes.length !== 1) {
          throw new Error(`island-runtime: ${runtimes.length} runtimes found`);
        }
        const code = [...moments, ...runtimes].join('\n');
        const file = `_astro/island.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
        await writeFile(new URL(file, dir), code);
        for (const { name, html } of pages) {
          await writeFile(new URL(name, dir), moveRuntime(html, base + file));
        }
      },
    },
  };
}
