/** Holds a site that is online against the build it should be. */
import { checkHost } from './check-host.ts';
import { checkLinks } from './check-links.ts';
import { checkWorker } from './check-worker.ts';
import { compareFiles } from './compare-files.ts';

/** Every check by what it looks at: what is wrong at `site` (ends with a slash) for the build in `root`. */
export async function verifySite(site: string, root: string): Promise<Record<string, string[]>> {
  return {
    files: await compareFiles(site, root),
    host: await checkHost(site, root),
    links: checkLinks(site, root),
    worker: await checkWorker(site, root),
  };
}
