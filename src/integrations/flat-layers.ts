import type { AstroIntegration } from 'astro';
import { changePages } from './change-pages.ts';
import { flattenLayers } from './flat-layers/flatten.ts';
import { writeOlderSyntax } from './flat-layers/older-syntax.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** The page with all its styles in one element of its head, without cascade layers. */
export function flattenPage(html: string): string {
  const css = [...html.matchAll(STYLE)].map(([, code]) => code).join('');
  if (!css.includes('@layer')) return html;
  return html
    .replace(STYLE, '')
    .replace('</head>', () => `<style>${flattenLayers(writeOlderSyntax(css))}</style></head>`);
}

/** Writes the styles of every page so that browsers without cascade layers (before 2022) read them too. */
export const flatLayers = (): AstroIntegration => changePages('flat-layers', flattenPage);
