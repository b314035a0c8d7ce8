/** What a page says of itself to programs, in the words of schema.org: lean, for it is sent to every reader. */
import type { Source } from '~/lib/schemas/source.ts';

/** A thing of schema.org, without its `@context`. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const PUBLISHER = { '@type': 'Organization', name: '不慌' };
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The way from the home page to the page called `current`, whose own address goes without saying. */
export const breadcrumbList = (
  above: readonly { title: string; address: string }[],
  current: string,
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...above, { title: current, address: undefined }].map(
    ({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: address,
    }),
  ),
});

interface ArticleFacts {
  title: string;
  summary: string;
  /** Days, YYYY-MM-DD. */
  published: string;
  modified: string;
  sources: readonly Pick<Source, 'shortTitle'>[];
}

/** An article of the guide with the names of what it rests on. */
export const articleThing = (article: ArticleFacts): Thing => ({
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  inLanguage: 'zh-CN',
  datePublished: article.published,
  dateModified: article.modified,
  author: PUBLISHER,
  license: LICENCE,
  citation: article.sources.map(({ shortTitle }) => shortTitle),
});

/** A page that is no article: only when it was last checked. */
export const pageThing = (title: string, modified: string): Thing => ({
  '@type': 'WebPage',
  name: title,
  inLanguage: 'zh-CN',
  dateModified: modified,
});

const ASKS_HOW = /怎么|怎样|如何/;

/** True where a title asks how something is done: then the steps of the page are instructions. */
export const asksHow = (title: string): boolean => ASKS_HOW.test(title);

/** Instructions: the steps of an article whose title asks how. */
export const howTo = (title: string, steps: readonly string[]): Thing => ({
  '@type': 'HowTo',
  name: title,
  step: steps.map((text) => ({ '@type': 'HowToStep', text })),
});

/** A page of questions that each have one answer. */
export const faqPage = (entries: readonly { question: string; answer: string }[]): Thing => ({
  '@type': 'FAQPage',
  mainEntity: entries.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});

/** `things` as the text of a `<script type="application/ld+json">`; nothing in it can end that element. */
export const writeStructuredData = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
