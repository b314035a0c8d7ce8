/** What search knows of the single entries of the reference pages, and of the letters, each with its own address. */
import type { AskPage } from '~/lib/domain/search/ask-index.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { allTerms } from '~/lib/catalog/glossary.ts';
import { hotlineGroups } from '~/lib/catalog/hotlines.ts';
import { href } from '~/lib/catalog/href.ts';
import { plainInlineText } from '~/lib/catalog/inline-text.ts';
import { lenderGroups } from '~/lib/catalog/lenders.ts';
import { allLetters } from '~/lib/catalog/letters.ts';
import { mythGroups } from '~/lib/catalog/myths.ts';
import { allSources } from '~/lib/catalog/sources.ts';
import { allStages } from '~/lib/catalog/stages.ts';

const place = (
  section: string,
  path: string,
  title: string,
  answer: string,
  asks: readonly string[],
): AskPage => ({ section, path, title, answer: plainInlineText(answer), keywords: [], asks });

const myths = mythGroups.flatMap((group) =>
  group.myths.map(({ id, claim, answer }) =>
    place('常见说法', `${href('/myths/')}#${id}`, `“${claim}”对吗？`, answer, [`${claim}是真的吗`]),
  ),
);

const terms = allTerms.map(({ id, term, aliases, plain }) =>
  place('词语', `${href('/glossary/')}#${id}`, term, plain, [
    `${term}是什么意思`,
    ...aliases.map((alias) => `${alias}是什么`),
  ]),
);

const hotlines = hotlineGroups.flatMap((group) =>
  group.hotlines.map(({ id, name, number, whenToUse, handles }) =>
    place('电话', `${href('/hotlines/')}#${id}`, `${name} ${number}`, whenToUse, [
      number,
      `${number}是什么电话`,
      `${name}打多少`,
      ...handles,
    ]),
  ),
);

const lenders = lenderGroups.flatMap(({ group, lenders: all }) =>
  all.map(({ name, numbers }) =>
    place(
      '官方客服',
      `${href('/lenders/')}#${group}`,
      `${name}的官方客服`,
      `${name}：${numbers.map(({ number }) => number).join('、')}`,
      [`${name}客服电话`, ...numbers.flatMap(({ number }) => [number, `${number}是谁的号码`])],
    ),
  ),
);

const letters = allLetters.map(({ id, title, summary, asks }) =>
  place('工具', href(`${TOOLS.letters.path}${id}/`), title, summary, [
    `${title}怎么写`,
    `${title}模板`,
    ...asks,
  ]),
);

const stages = allStages.map(({ title, sign }) =>
  place('参考', href('/stages/'), `${title}，会发生什么`, sign, [
    `${title}会怎样`,
    `${title}要做什么`,
  ]),
);

const sources = allSources.map(({ href, title, shortTitle, asks }) =>
  place('依据', href, shortTitle, '', [...(shortTitle === title ? [] : [title]), ...asks]),
);

/** Every entry, letter and source. */
export const places: readonly AskPage[] = [
  ...letters,
  ...myths,
  ...terms,
  ...hotlines,
  ...lenders,
  ...stages,
  ...sources,
];
