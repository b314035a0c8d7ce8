import { createHash } from 'node:crypto';
import type { PageStep } from './finish-pages.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / 'sha(?:256|384|512)-[^']+'/g;

/** Pagefind runs WebAssembly; nothing else does. */
const WASM = " 'wasm-unsafe-eval'";
const SEARCH = /id="site-search"|<astro-island\b[^>]*\bcomponent-url="[^"]*\/Search/;

const hashOf = (code: string): string =>
  ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * The page with the hashes in its policy of what stands inline in it, of scripts only those the policy had; and
 * without WebAssembly where it has no search.
 */
export function keepOwnHashes(html: string): string {
  const inline = (kind: string) => [
    ...new Set(
      [...html.matchAll(INLINE)].flatMap(([, name, code = '']) =>
        name === kind ? hashOf(code) : [],
      ),
    ),
  ];
  const scripts = inline('script');
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const directives = policy.split(';').map((directive) => {
      const bare = directive.replace(HASH, '').replace(SEARCH.test(html) ? '' : WASM, '');
      if (bare.trimStart().startsWith('style-src')) return bare + inline('style').join('');
      return bare + scripts.filter((hash) => directive.includes(hash)).join('');
    });
    return start + directives.join(';') + end;
  });
}

/**
 * Astro lists the hashes of the whole site in every page's policy, about half a kilobyte that does not
 * compress. Each page keeps its own; files come from 'self'.
 */
export const ownHashes: PageStep = { change: keepOwnHashes };
