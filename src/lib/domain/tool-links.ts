import { TOOLS } from './site-pages.ts';

export type ToolId = keyof typeof TOOLS;

/** A way on to another tool: its address, its title, and what it answers after this one. */
export interface ToolLink {
  href: string;
  title: string;
  why: string;
}

/** The links for `ways`, with `root` (the site's address, ending in a slash) before each. */
export const toToolLinks = (
  root: string,
  ways: readonly { tool: ToolId; why: string }[],
): ToolLink[] =>
  ways.map(({ tool, why }) => ({
    href: root + TOOLS[tool].path.slice(1),
    title: TOOLS[tool].title,
    why,
  }));
