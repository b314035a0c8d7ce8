import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { PageStep } from './finish-pages.ts';

/** Astro's script that wakes islands, which it writes into every page that has one. */
const RUNTIME =
  /<script>((?:(?!<\/script>)[\s\S])*customElements\.get\("astro-island"\)[\s\S]*?)<\/script>/;
/** What tells it that islands wake at once; it waits for that, wherever it stands. */
const DIRECTIVE =
  /<script>((?:(?!<\/script>)[\s\S])*?astro:load(?:(?!<\/script>)[\s\S])*?)<\/script>/;
const ISLAND = /<astro-island\b[^>]*\bclient="load"[^>]*>/;
const COMPONENT = /\bcomponent-url="([^"]+)"/;

/** An island's props, which Astro writes with an entity for each of their many quotes. */
const PROPS = / (props|opts)="([^"]*)"/g;

/** `html` with the props of its islands in single quotes: a quarter of a kilobyte less to load. */
const writePlainProps = (html: string): string =>
  html.replace(PROPS, (_, name: string, value: string) => {
    const plain = value.replaceAll("'", '&#39;').replaceAll('&quot;', '"');
    return ` ${name}='${plain}'`;
  });

/** `html` with the runtime as the file that `toAddress` makes of its code, and its main island asked for early. */
function moveRuntime(html: string, toAddress: (code: string) => string): string {
  const found = RUNTIME.exec(html);
  if (!found) return html;
  const component = COMPONENT.exec(ISLAND.exec(html)?.[0] ?? '')?.[1];
  const early = component ? `<link rel="modulepreload" href="${component}">` : '';
  const directive = DIRECTIVE.exec(html.replace(found[0], ''));
  const code = (directive?.[1] ?? '') + (found[1] ?? '');
  const script = `<script async src="${toAddress(code)}"></script>`;
  return writePlainProps(html)
    .replace(found[0], '')
    .replace(directive?.[0] ?? '', '')
    .replace('</head>', () => `${early}${script}</head>`);
}

/**
 * Lets all pages share Astro's island runtime as one file instead of carrying 1.5 kB (brotli) of it each: what
 * is read comes first. The main island's script is asked for at the same time, so that it is not later for that.
 */
export function islandRuntime(): PageStep {
  const files = new Map<string, string>();
  let base = '/';
  const toAddress = (code: string): string => {
    const name = `_astro/island.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    files.set(name, code);
    return base + name;
  };
  return {
    begin: (_, siteBase) => {
      base = siteBase;
    },
    change: (html) => moveRuntime(html, toAddress),
    end: async (dir) => {
      // Astro's script changes its shape some day: then this has to be looked at again.
      if (files.size !== 1) throw new Error(`island-runtime: ${files.size} runtimes found`);
      for (const [name, code] of files) await writeFile(new URL(name, dir), code);
    },
  };
}
