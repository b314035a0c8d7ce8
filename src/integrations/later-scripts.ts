import type { PageStep } from './finish-pages.ts';

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** `html` with the module scripts of its body named there instead of loaded: early-page.js asks for them. */
export function putOff(html: string): string {
  const start = html.indexOf('<body');
  const body = html.slice(start);
  const addresses = [...body.matchAll(SCRIPT)].map(([, address]) => address);
  if (start < 0 || addresses.length === 0 || !html.includes('dataset.later')) return html;
  const later = `<body data-later="${[...new Set(addresses)].join(' ')}"`;
  return html.slice(0, start) + body.replace(SCRIPT, '').replace('<body', () => later);
}

/**
 * Lets a page load nothing but itself until someone touches it: menus, copying and printing wait for the first
 * press, key or tap. A tool's island is no such script, it wakes at once; nor is what stands in the head.
 */
export const laterScripts: PageStep = { change: putOff };
