import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const INLINE = /<(?:script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / '(sha(256|384|512)-[^']+)'/g;

/** The page with only those hashes in its policy that something inline in it has. */
export function keepOwnHashes(html: string): string {
  const inline = [...html.matchAll(INLINE)].map(([, code = '']) => code);
  const isOwn = (hash: string, bits: string) =>
    inline.some(
      (code) => `sha${bits}-${createHash(`sha${bits}`).update(code).digest('base64')}` === hash,
    );
  return html.replace(
    POLICY,
    (_, start: string, policy: string, end: string) =>
      start +
      policy.replace(HASH, (part, hash: string, bits: string) => (isOwn(hash, bits) ? part : '')) +
      end,
  );
}

/**
 * Astro lists the hashes of the whole site in every page's policy, about half a kilobyte that does not
 * compress. Each page keeps its own; files come from 'self'.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const page = new URL(name, dir);
          await writeFile(page, keepOwnHashes(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
