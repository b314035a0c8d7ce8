import { joinBase } from '~/lib/domain/site/paths.ts';

/** The address of a page or file of this site; `path` is root-relative, and a page ends with a slash. */
export const href = (path: string): string => joinBase(import.meta.env.BASE_URL, path);
