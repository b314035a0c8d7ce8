import type { AstroIntegration } from 'astro';
import { changePages } from './change-pages.ts';

const NAME = /(?<![\w-])--[a-z][a-z0-9-]*/g;
const USES = /<style>[\s\S]*?<\/style>|var\(--[^)]*\)/g;

/** `html` with its custom properties called `--a`, `--b`: their long names would weigh 0.15 kB in every page. */
export function shortenNames(html: string): string {
  const short = new Map<string, string>();
  const nameFor = (name: string): string => {
    const known = short.get(name) ?? `--${short.size.toString(36)}`;
    short.set(name, known);
    return known;
  };
  return html.replace(USES, (part) => part.replace(NAME, nameFor));
}

/** Renames custom properties in finished pages. No script sets or reads one. */
export const shortNames = (): AstroIntegration => changePages('short-names', shortenNames);
