/** Whether a host sends what src/integrations/headers/rules.ts says, packed, and answers as a static host should. */
import { headersFor } from '~/integrations/headers/rules.ts';
import { request } from '~scripts/hosting/request.ts';
import { listSent } from './compare-files.ts';

const TEXT = /(?:^|\/|\.html|\.js|\.json)$/;

/** One address of each folder, and each file at the top. */
function pickAddresses(root: string): string[] {
  const first = new Map(listSent(root).map(({ address }) => [address.split('/')[0], address]));
  return ['', ...first.values()];
}

async function checkHeaders(site: string, address: string): Promise<string[]> {
  const { headers } = await request(site + address);
  return Object.entries(headersFor(`/${address}`))
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => `/${address} comes with another ${name}, or without`);
}

async function checkPacking(site: string, address: string): Promise<string[]> {
  const { headers } = await request(site + address, { 'Accept-Encoding': 'br, gzip' });
  const isPacked = ['br', 'gzip'].includes(headers['content-encoding'] ?? '');
  return isPacked ? [] : [`/${address} is not packed: readers load three times as much`];
}

async function checkManners(site: string): Promise<string[]> {
  const gone = await request(`${site}no-such-page-${Date.now()}/`);
  const bare = await request(`${site}now`);
  const leads = new URL(bare.headers['location'] ?? '', `${site}now`).href === `${site}now/`;
  return [
    gone.status === 404 ? '' : `A page that is not there answers ${gone.status}, not 404`,
    leads ? '' : '/now does not lead to /now/',
    ...(site.startsWith('https:') ? await checkInsecure(site) : []),
  ].filter(Boolean);
}

/** Whether the same address without encryption leads to the one with it. */
async function checkInsecure(site: string): Promise<string[]> {
  const answer = await request(site.replace('https:', 'http:')).catch(() => undefined);
  // A port that is closed sends nobody anywhere wrong.
  if (!answer || answer.headers['location']?.startsWith('https:')) return [];
  return ['http:// does not lead to https://'];
}

/** What is wrong with how `site` (ends with a slash) sends the build in `root`. */
export async function checkHost(site: string, root: string): Promise<string[]> {
  const addresses = pickAddresses(root);
  const headers = await Promise.all(addresses.map((address) => checkHeaders(site, address)));
  const texts = addresses.filter((address) => TEXT.test(address));
  const packing = await Promise.all(texts.map((address) => checkPacking(site, address)));
  return [...headers.flat(), ...packing.flat(), ...(await checkManners(site))];
}
