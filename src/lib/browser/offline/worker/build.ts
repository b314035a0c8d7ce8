/** What the build says of itself to the worker: written before its code by src/integrations/offline.ts. */

/** A file of the site: address, hash of its bytes, bytes on the wire (compressed), bytes on the device. */
export type SiteFile = [path: string, hash: string, wire: number, stored: number];

interface OfflineBuild {
  /** The site's own address, `/` or `/guide/`. */
  base: string;
  /** What is kept at once. */
  core: SiteFile[];
  /** The list of all files, which is a file itself. */
  list: SiteFile;
}

declare const OFFLINE_BUILD: OfflineBuild;

/** The build that this worker belongs to. */
export const build: OfflineBuild = OFFLINE_BUILD;
