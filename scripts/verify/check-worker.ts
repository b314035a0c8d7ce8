/** Whether the service worker can do its work where a build stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from '~scripts/hosting/request.ts';

/** What is wrong with the worker that `site` (ends with a slash) sends, for the build in `root`. */
export async function checkWorker(site: string, root: string): Promise<string[]> {
  const { headers, body } = await request(`${site}sw.js`);
  const own = readFileSync(join(root, 'sw.js'));
  const base = /^const OFFLINE_BUILD=\{"base":"([^"]*)"/.exec(own.toString())?.[1];
  return [
    body.equals(own) ? '' : '/sw.js is of another build: readers keep what is not here',
    /javascript/.test(headers['content-type'] ?? '') ? '' : '/sw.js is not sent as a script',
    /no-cache|max-age=0/.test(headers['cache-control'] ?? '')
      ? ''
      : '/sw.js may be kept: the kill switch would come late',
    base === undefined || base === new URL(site).pathname
      ? ''
      : `The build is for ${base}, the address for ${new URL(site).pathname}: build with BASE_PATH=${new URL(site).pathname}`,
  ].filter(Boolean);
}
