/** What the finished site says to programs, read with real parsers. */
import { existsSync, readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { HTMLElement } from 'node-html-parser';

/** A thing of schema.org as it stands in a page. */
interface BuiltThing {
  '@type': string;
  [property: string]: unknown;
}

/** The structured data of a page; empty where it has none. Throws where it is no JSON. */
export function readThings(root: HTMLElement): BuiltThing[] {
  return root.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    const { '@context': context, '@graph': graph } = JSON.parse(script.rawText) as {
      '@context': string;
      '@graph': BuiltThing[];
    };
    if (context !== 'https://schema.org') throw new Error(`@context is ${context}`);
    return graph;
  });
}

/** The thing of `type` among `things`; undefined where there is none. */
export const findThing = (things: readonly BuiltThing[], type: string): BuiltThing | undefined =>
  things.find((thing) => thing['@type'] === type);

/** The XML file at `path` as an object; elements in `lists` are always lists. Throws where it is not well-formed. */
export function readXml(path: string, lists: readonly string[]): Record<string, unknown> {
  const text = readFileSync(path, 'utf8');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${path}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text) as Record<string, unknown>;
}

/** The twin in Markdown of the page at `address` in `folder`; undefined where there is none. */
export function readTwin(address: string, folder = 'dist'): string | undefined {
  const path = `${folder}${address}index.md`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** True for a page that search engines are to leave out. */
export const isNoindex = (root: HTMLElement): boolean =>
  root.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
