/** What an attribute's value may hold: everything, `>` included. */
const TAG = String.raw`<(/?)([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>`;
const TOKEN = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(?:script|style|svg|textarea|template)\b[\s\S]*?</(?:script|style|svg|textarea|template)>|${TAG}|[^<]+`,
  'gi',
);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** An element that a text stands in. */
export interface Around {
  name: string;
  attributes: string;
}

/**
 * `html` with each run of text in its body as `change` makes it, given the elements around it from the outside
 * in. What islands rendered is left alone: they compare it with what they would render.
 */
export function mapText(
  html: string,
  change: (text: string, around: readonly Around[]) => string,
): string {
  const start = html.indexOf('<body');
  if (start < 0) return html;
  const around: Around[] = [];
  const body = html.slice(start).replace(TOKEN, (token, close, name, attributes) => {
    if (name === undefined) {
      const isLeft =
        token.startsWith('<') ||
        token.trim() === '' ||
        around.some((element) => element.name === 'astro-island');
      return isLeft ? token : change(token, around);
    }
    if (close) {
      const place = around.findLastIndex((element) => element.name === name);
      if (place >= 0) around.splice(place);
    } else if (!VOID.has(name) && !String(attributes).endsWith('/')) {
      around.push({ name, attributes });
    }
    return token;
  });
  return html.slice(0, start) + body;
}

/** The main content of the page `html`, with its element; '' where there is none. Around it is much to read. */
export const findMain = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
