/** Every text that readers see, from content files and components alike, with where it stands. */
import { globSync, readFileSync } from 'node:fs';
import { readAllFiles } from './content.ts';
import { plainText } from './plain-text.ts';

export interface ShownText {
  /** File and field, `src/content/myths/jail-for-debt.yaml answer`. */
  place: string;
  /** Hotlines stand in it as `{{id}}`. */
  text: string;
  /** True for what others say, which we only repeat to answer it. */
  quoted: boolean;
}

/** A `<Hotline>` as the mark that data files use. */
const withMarks = (text: string) =>
  text.replace(/<Hotline\w*\s[^>]*?\bid="([^"]+)"[^>]*?\/>/g, '{{$1}}');

/** What people type, patterns and sample messages, and the number a document was issued under: not our words. */
const LEFT_OUT = new Set([
  'keywords',
  'asks',
  'patterns',
  'unless',
  'shows',
  'silent',
  'aliases',
  'number',
  'anyOf',
  'passOver',
  'catches',
  'ignores',
  'words',
  'spellings',
]);
/** What people say, shown as a quotation. */
const QUOTED = new Set(['claim', 'said', 'was']);

const HAN = /\p{Script=Han}/u;

/** The texts within `data`; ids and dates, which hold no Chinese, are left out. */
function textsIn(data: unknown, place: string, quoted = false): ShownText[] {
  if (typeof data === 'string') {
    return HAN.test(data) ? [{ place, text: data, quoted }] : [];
  }
  if (!(data instanceof Object)) return [];
  return Object.entries(data)
    .filter(([key]) => !LEFT_OUT.has(key))
    .flatMap(([key, value]) => textsIn(value, `${place} ${key}`, quoted || QUOTED.has(key)));
}

/** The texts of src/content: the fields of every entry and the body of every article. */
export const readContentTexts = (): ShownText[] =>
  readAllFiles().flatMap(({ path, data, body }) => {
    const text = plainText(withMarks(body));
    return [
      ...textsIn(data, path),
      ...(text.trim() === '' ? [] : [{ place: `${path} body`, text, quoted: false }]),
    ];
  });

/** The bodies of articles with their markup, in which links and code stand too. */
export const readBodies = (): ShownText[] =>
  readAllFiles()
    .filter(({ body }) => body !== '')
    .map(({ path, body }) => ({ place: `${path} body`, text: withMarks(body), quoted: false }));

/** The lines of pages and components that hold Chinese, without tags and comments. */
export const readMarkupTexts = (): ShownText[] =>
  globSync('src/{pages,layouts,components}/**/*.{astro,tsx}')
    .sort()
    .flatMap((path) =>
      withMarks(readFileSync(path, 'utf8'))
        .replace(/<style[\s\S]*?<\/style>|\/\*[\s\S]*?\*\//g, '')
        .replace(/\s[\w:-]+=(?:"[\d\s.,-]*"|\{[^{}]*\})/g, '')
        .replace(/<\/?[A-Za-z][^<>\n]*>/g, (tag) => (HAN.test(tag) ? tag : ''))
        .split('\n')
        .filter((line) => HAN.test(line))
        .map((line) => ({ place: path, text: line.trim(), quoted: false })),
    );
