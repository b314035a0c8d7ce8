/** What a new entry looks like before anyone has written it: valid, and plainly unfinished. */

/** A file to write: its path below src/content, and its text. */
interface Skeleton {
  path: string;
  text: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const COLLECTIONS = ['rights', 'identify', 'respond', 'prevention'];

/** The day half a year after `day` (YYYY-MM-DD), by when an entry is to be checked again. */
function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}

const dates = (today: string) => `reviewedAt: ${today}\nreviewBy: ${halfAYearAfter(today)}\n`;

const article = (today: string) => `---
title: 写读者会打的那句话
summary: 一句话说清这一页能帮读者做什么。
answer: 先给结论，一句话，不超过60个字。
steps:
  - 第一件现在就能做的事。
  - 第二件。
avoid:
  - 不要做的事，每一行都用“不要”开头。
audience: [borrower]
stage: [overdue]
keywords: [读者会打的词, 另一个说法, 常见错字]
asks:
  - 读者会怎么问
  - 换一种问法
  - 带着经过的长问法
  - 方言或者错字的问法
  - 一两个词的问法
sources:
  - civil-code
related:
  - respond/complain
  - tools/check
addedOn: ${today}
${dates(today)}order: 99
---

## 为什么

正文写500到1500个字<Cite source="civil-code" />。
`;

const source = (today: string) => `title: 《文件全称》
shortTitle: 文件简称
issuer: 发布机关
kind: law
scope: 所有人
gist: 用自己的话写：它对读者意味着什么。
seen: report
confidence: low
${dates(today)}`;

const hotline = (today: string) => `name: 热线全名
number: '00000'
group: complaint
handles:
  - 管什么
doesNotHandle:
  - 不管什么
whenToUse: 什么时候打。
confidence: low
order: 99
checkedAt: ${today}
reviewBy: ${halfAYearAfter(today)}
`;

const myth = (today: string) => `claim: 人们怎么说，就怎么写
group: calls
verdict: wrong
answer: 一句话说清对不对。
exception: 什么时候例外。
sources:
  - id: civil-code
related: respond/complain
order: 99
${dates(today)}`;

const YAML_KINDS = {
  source: { folder: 'sources', write: source },
  hotline: { folder: 'hotlines', write: hotline },
  myth: { folder: 'myths', write: myth },
} as const;

/** What can be made. */
export const SKELETON_KINDS = ['article', ...Object.keys(YAML_KINDS)];

/**
 * The skeleton for `kind` with the words that followed it on the command line; undefined when they
 * do not fit. `today` is YYYY-MM-DD.
 */
export function makeSkeleton(
  kind: string,
  words: readonly string[],
  today: string,
): Skeleton | undefined {
  if (kind === 'article') {
    const [collection = '', slug = ''] = words;
    if (!COLLECTIONS.includes(collection) || !SLUG.test(slug)) return undefined;
    return { path: `${collection}/${slug}.mdx`, text: article(today) };
  }
  const [slug = ''] = words;
  const found = Object.entries(YAML_KINDS).find(([name]) => name === kind)?.[1];
  if (!found || !SLUG.test(slug)) return undefined;
  return { path: `${found.folder}/${slug}.yaml`, text: found.write(today) };
}
