import { href } from './href.ts';

/**
 * The full address of `path` on the site this build is for; undefined where the build was not told (`SITE`), so
 * that nothing names a wrong one.
 */
export const fullAddress = (path: string): string | undefined => {
  const site = process.env['SITE'];
  return site ? new URL(href(path), site).href : undefined;
};
