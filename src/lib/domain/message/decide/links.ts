/** Finds links and e-mail addresses in a folded text and puts one sign in the place of each. */
import type { FoldedText } from './fold-text.ts';

/** Endings of hosts, as `gov.cn` or `.top`; a part of a host ends with a dash or a dot, as `-court.`. */
export interface Sites {
  official: readonly string[];
  odd: readonly string[];
}

/** What stands in the searched text instead of a link; private characters, so that nobody can type them. */
export const LINK_SIGNS = { official: '\uE000', odd: '\uE001', unknown: '\uE002' } as const;
const MAIL_SIGN = '\uE003';

const MAIL = '[a-z0-9._*%+-]{1,40}@[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,30}){1,4}';
const WITH_SCHEME = 'h?ttps?:/{1,3}[!#-;=?-~]{1,300}';
/** A star stands where whoever passes a text on has masked the address. */
const HOST =
  '(?:[a-z0-9*-]{1,40}\\.){1,5}[a-z]{2,12}(?![a-z0-9])(?::\\d{1,5})?(?:[/?#][!#-;=?-~]{0,300})?';
const ADDRESS = new RegExp(`${MAIL}|${WITH_SCHEME}|${HOST}`, 'g');
const SCHEME = /^h?ttps?:\/{1,3}/;
const IP = /^\d{1,3}(\.\d{1,3}){3}$/;

/** An odd site may be a part of an official one, where anybody can put a page: the longer ending counts. */
const longestSite = (host: string, sites: readonly string[]): number =>
  Math.max(0, ...sites.filter((site) => endsWithSite(host, site)).map(({ length }) => length));

const endsWithSite = (host: string, site: string): boolean =>
  host === site.replace(/^\./, '') || host.endsWith(site.startsWith('.') ? site : `.${site}`);

function signFor(address: string, { official, odd }: Sites): string {
  if (!SCHEME.test(address) && address.includes('@')) return MAIL_SIGN;
  // What stands before an @ in an address is a user name: it may look like an official host.
  const host = (address.replace(SCHEME, '').split(/[/?#,;!]/)[0] ?? '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '');
  const officialSite = longestSite(host, official);
  const oddSite = longestSite(host, odd);
  if (officialSite > oddSite) return LINK_SIGNS.official;
  const isOdd =
    oddSite > 0 || IP.test(host) || odd.some((site) => /[.-]$/.test(site) && host.includes(site));
  return isOdd ? LINK_SIGNS.odd : LINK_SIGNS.unknown;
}

/** `folded` with a sign of `LINK_SIGNS` for each link, so that no digits or dots of a link are taken for others. */
export function signLinks(folded: FoldedText, sites: Sites): FoldedText {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    text.push(folded.text.slice(from, to));
    for (let index = from; index < to; index += 1) {
      starts.push(folded.starts[index]!);
      ends.push(folded.ends[index]!);
    }
  };
  for (const match of folded.text.matchAll(ADDRESS)) {
    const end = match.index + match[0].length;
    keep(match.index);
    text.push(signFor(match[0], sites));
    starts.push(folded.starts[match.index]!);
    ends.push(folded.ends[end - 1]!);
    from = end;
  }
  keep(folded.text.length);
  return { text: text.join(''), starts, ends };
}
