/** What a reader sends us about a page: a text to copy, with gaps, about the page and about nobody. */

const MISTAKE = ['哪一句写错了：＿＿', '应该是：＿＿', '依据（文件名、第几条）：＿＿'].join('\n');

/** The text that names the page and asks what is wrong on it. */
export const writeReport = (page: { title: string; address: string; version: string }): string =>
  [`页面：${page.title}`, `地址：${page.address}`, `版本：${page.version}`, MISTAKE].join('\n');

/** The lines that name the page, in whatever characters. */
const ABOUT_PAGE = 3;

/**
 * `text` with `question`, what was missing: in place of what is wrong where it still stands as it was `given`,
 * else below what the reader has typed. Asked twice, it is there once.
 */
export function askForMissing(text: string, given: string, question: string): string {
  if (text.includes(question)) return text;
  const before = text === given ? given.split('\n').slice(0, ABOUT_PAGE).join('\n') : text;
  return `${before}\n${question}`;
}
