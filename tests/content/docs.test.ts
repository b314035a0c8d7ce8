/** What the documents for maintainers name is there: files, folders, commands. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { expectNone, listMissing } from '~tests/support/relations.ts';

const DOCS = globSync(['*.md', 'docs/**/*.md', 'src/content/README.md', '.github/**/*.md']).sort();
const FILES = globSync('{.github,deploy,docs,public,scripts,src,tests}/**', {
  withFileTypes: true,
}).map((entry) => ({
  path: `${entry.parentPath}/${entry.name}`,
  isFolder: entry.isDirectory(),
}));
const TOP = globSync('*');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a build makes, what a maintainer is to make, and a package called like a file. */
const MADE = new RegExp(
  [
    '^(?:dist|flows|\\.cache)/|^/|^\\./$',
    '^(?:index\\.md|(?:llms|robots)\\.txt|(?:sw|offline)\\.js|(?:signals|ordinary|texts)\\.json|handbook/contents\\.json)$',
    'workflows/pages\\.yml$',
    '^ical\\.js$',
  ].join('|'),
);
/** Names that stand for any: a tool, an entry. */
const ANY = /(?:^|\/)T(?:[./]|$)|my-slug|[<>*{}…:]/;

const FILE = /^[\w@./-]+\.(?:tsx?|m?js|astro|css|md|mdx|ya?ml|jsonl?|txt|svg)$/;
const FOLDER = /^[\w.-]+(?:\/[\w.-]+)*\/$/;

const isThere = (name: string): boolean => {
  const isFolder = name.endsWith('/');
  const bare = name.replace(/^\.\//, '').replace(/\/$/, '');
  return (
    TOP.includes(bare) ||
    FILES.some(
      (file) =>
        file.isFolder === isFolder && (file.path === bare || file.path.endsWith(`/${bare}`)),
    )
  );
};

const spansOf = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);

const codeOf = (text: string): string =>
  [...text.matchAll(/```[a-z]*\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');

describe.each(DOCS)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('names files and folders that are there', () => {
    expectNone(
      spansOf(text)
        .filter(
          (span) => (FILE.test(span) || FOLDER.test(span)) && !MADE.test(span) && !ANY.test(span),
        )
        .filter((span) => !isThere(span)),
      'name it as it is called now.',
    );
  });

  test('names commands that there are', () => {
    const named = [
      ...`${codeOf(text)}\n${spansOf(text).join('\n')}`.matchAll(/npm run ([\w:-]+)/g),
    ];
    expectNone(
      named.filter(([, name = '']) => scripts[name] === undefined).map(([command]) => command),
      'name a script of package.json.',
    );
  });
});

test('README.md has at most 900 words', () => {
  expect(readFileSync('README.md', 'utf8').split(/\s+/).length).toBeLessThanOrEqual(900);
});

test('README.md names every tool', () => {
  const [, list = ''] =
    /(A tool's id is its address:.+?)For a tool `T`/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  const named = [...list.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id!);
  expectNone(
    listMissing(Object.keys(TOOLS), named, 'tool'),
    'name it with a few words under “One name per tool on every floor”.',
  );
});
