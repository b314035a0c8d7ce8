import { href } from './href.ts';

/** Where the site will stand, for example https://example.org; undefined when the build was not told. */
export const SITE: string | undefined = process.env['SITE'] || undefined;

/**
 * The address of a page or file of this site for programs and people elsewhere: absolute where the build knows
 * the site, else from its root. `path` is root-relative.
 */
export const publicAddress = (path: string): string =>
  SITE === undefined ? href(path) : new URL(href(path), SITE).href;

/** The full address of `path` where the build knows the site; undefined otherwise, so that nothing names a wrong one. */
export const fullAddress = (path: string): string | undefined =>
  SITE === undefined ? undefined : publicAddress(path);
