/** The handbook as one file that opens from a disk, a chat or a stick, and asks for nothing. */
import { createHash } from 'node:crypto';

const OUTER =
  /<link\b[^>]*>|<script\b[\s\S]*?<\/script>|<meta http-equiv="content-security-policy"[^>]*>|<meta name="robots"[^>]*>|<meta property="og:[^>]*>/gi;
/** What leads on within the site. */
const ON_SITE = /<p\b[^>]*\sdata-screen\b[^>]*>[\s\S]*?<\/p>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const SITE_LINK = /<a\b([^>]*?)\shref="(\/[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * `page` without anything that is elsewhere: no script, no link to a file; links to the site lead to `outside`, and
 * where that is undefined only their words stay. Its own policy forbids every request.
 */
export function makeSingleFile(
  page: string,
  outside: (href: string) => string | undefined,
): string {
  const styles = [...page.matchAll(STYLE)].map(([, code = '']) => hashOf(code)).join(' ');
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'">`;
  return page
    .replace(OUTER, '')
    .replace(ON_SITE, '')
    .replace('<meta charset="utf-8">', () => `<meta charset="utf-8">${policy}`)
    .replace(SITE_LINK, (_, before: string, href: string, after: string, words: string) => {
      const to = outside(href);
      return to === undefined ? words : `<a${before} href="${to}"${after}>${words}</a>`;
    });
}
