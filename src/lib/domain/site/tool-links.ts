/** What the tools are called and where they are: all that another tool needs in order to lead to them. */

export const TOOL_TITLES = {
  check: '来电自查',
  message: '短信和号码检查',
  rules: '越线核对',
  court: '法院文书解读',
  relief: '代办陷阱自查',
  log: '证据记录',
  complain: '投诉路线',
  letters: '信件和申请书',
  practice: '真假练习',
  budget: '预算计算器',
  debts: '债务清单和还款计划',
  'cash-flow': '收支日历',
  apr: '真实年化计算器',
} as const;

export type ToolId = keyof typeof TOOL_TITLES;

/** A way on to another tool: its address, its title, and what it answers after this one. */
export interface ToolLink {
  href: string;
  title: string;
  why: string;
}

/** The id of the page of the letter called `letter`, as `LinkWords` names pages. */
export const toLetterPage = (letter: string): string => `tools/letters/${letter}`;

/** The links to the letters `pages`, by their titles in `words`. */
export const toLetterLinks = (
  { root, pages: titles }: { root: string; pages: Readonly<Record<string, string>> },
  pages: readonly string[],
): ToolLink[] =>
  pages.map((page) => ({
    href: `${root}${page}/`,
    title: titles[page] ?? TOOL_TITLES.letters,
    why: '填空就能用，能改、能复制、能打印。',
  }));

/** The links for `ways`, with `root` (the site's address, ending in a slash) before each. */
export const toToolLinks = (
  root: string,
  ways: readonly { tool: ToolId; why: string }[],
): ToolLink[] =>
  ways.map(({ tool, why }) => ({
    href: `${root}tools/${tool}/`,
    title: TOOL_TITLES[tool],
    why,
  }));
