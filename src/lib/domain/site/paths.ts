/** Puts a root-relative `path` under the site's `base` (`/` or `/guide/`). Other addresses pass unchanged. */
export function joinBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/+$/, '')}${path}`;
}
