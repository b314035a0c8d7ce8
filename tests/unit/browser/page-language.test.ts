/** What scripts say on a page in traditional characters is what the page's own text would say. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toTraditional } from '~/integrations/traditional.ts';

const CHINESE = /\p{Script=Han}/u;
const PAIR = /inCharactersOfPage\(\s*'([^']*)',\s*'([^']*)',?\s*\)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
/** What says the same in both, and needs no pair. */
const SAME_IN_BOTH = (words: string): boolean => toTraditional(words) === words;

/** The scripts of the pages that have versions: what stands in `<script>`, and what that loads. */
const scripts = [
  ...['PageActions', 'ReadAloud', 'ReportMistake', 'SiteHeader'].map(
    (name) => [`${name}.astro`, `src/components/site/${name}.astro`] as const,
  ),
  ...globSync('src/components/site/*.ts').map((path) => [path, path] as const),
].map(([name, path]) => {
  const text = readFileSync(path, 'utf8').replace(COMMENT, '');
  const code = path.endsWith('.astro')
    ? [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, part]) => part).join('\n')
    : text;
  return { name, code };
});

describe.each(scripts)('$name', ({ code }) => {
  test('says the same in both kinds of characters', () => {
    const wrong = [...code.matchAll(PAIR)].filter(
      ([, simplified = '', traditional]) => toTraditional(simplified) !== traditional,
    );
    expect(wrong.map(([pair]) => pair)).toEqual([]);
  });

  test('says nothing in simplified characters alone', () => {
    const others = [...code.replace(PAIR, '').matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
      .map(([, single, template]) => single ?? template ?? '')
      .filter((words) => CHINESE.test(words) && !SAME_IN_BOTH(words));
    expect(others).toEqual([]);
  });
});

test('what is said without a network, or of a new version, is said in the traditional characters of its page', () => {
  for (const path of ['notice.ts', 'worker/answer.ts']) {
    const code = readFileSync(`src/lib/browser/offline/${path}`, 'utf8');
    const [, simplified = ''] = /'zh-CN': ([\s\S]*?),\n {2}'zh-Hant'/.exec(code) ?? [];
    const [, traditional] = /'zh-Hant': ([\s\S]*?),\n {2}en:/.exec(code) ?? [];
    expect(simplified, path).not.toBe('');
    expect(toTraditional(simplified), path).toBe(traditional);
  }
});
