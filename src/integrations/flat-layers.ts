import type { PageStep } from './finish-pages.ts';
import { flattenLayers } from './flat-layers/flatten.ts';
import { writeOlderSyntax } from './flat-layers/older-syntax.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** What was made of the styles of a kind of page; pages of one kind have the same. */
const flattened = new Map<string, string>();

function flatten(css: string): string {
  const flat = flattened.get(css) ?? flattenLayers(writeOlderSyntax(css));
  flattened.set(css, flat);
  return flat;
}

/** The page with all its styles in one element of its head, without cascade layers. */
export function flattenPage(html: string): string {
  const css = [...html.matchAll(STYLE)].map(([, code]) => code).join('');
  if (!css.includes('@layer')) return html;
  return html.replace(STYLE, '').replace('</head>', () => `<style>${flatten(css)}</style></head>`);
}

/** Writes the styles of every page so that browsers without cascade layers (before 2022) read them too. */
export const flatLayers: PageStep = { change: flattenPage };
