import type { PageStep } from './finish-pages.ts';

const NAME = /(?<![\w-])--[a-z][a-z0-9-]*/g;
const USES = /<style>[\s\S]*?<\/style>|var\(--[^)]*\)/g;
const DEFINITION = /(?<=[{;])(--[a-z][a-z0-9-]*):([^;{}]*)(?:;|(?=\}))/g;

/** `html` with the custom properties that are given one value once replaced by that value. */
export function inlineConstants(html: string): string {
  const definitions = Map.groupBy(html.matchAll(DEFINITION), ([, name = '']) => name);
  return [...definitions].reduce((page, [name, [first, ...others]]) => {
    if (!first || others.length > 0) return page;
    // What an earlier round has put into the value, too.
    const value = new RegExp(`${name}:([^;{}]*)`).exec(page)?.[1] ?? '';
    return page
      .replace(new RegExp(`(?<=[{;])${name}:[^;{}]*(?:;|(?=\\}))`), '')
      .replaceAll(`var(${name})`, value);
  }, html);
}

/** `html` with its custom properties called `--0`, `--1`. */
export function shortenNames(html: string): string {
  const short = new Map<string, string>();
  const nameFor = (name: string): string => {
    const known = short.get(name) ?? `--${short.size.toString(36)}`;
    short.set(name, known);
    return known;
  };
  return html.replace(USES, (part) => part.replace(NAME, nameFor));
}

/**
 * Writes the tokens of the design as values where they never change, and shortly where they do: their names
 * weigh a third of a kilobyte in every page. No script sets or reads one.
 */
export const shortNames: PageStep = { change: (html) => shortenNames(inlineConstants(html)) };
