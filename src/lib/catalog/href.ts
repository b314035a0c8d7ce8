import { joinBase } from '~/lib/domain/site/paths.ts';

/** The address of a page or file of this site; `path` is root-relative, and a page ends with a slash. */
export const href = (path: string): string => joinBase(import.meta.env.BASE_URL, path);

/** The root-relative address of what stands at `pathname`, which begins with the site's base: the way back of `href`. */
export const pathOf = (pathname: string): string =>
  pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
