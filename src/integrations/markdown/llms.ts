/** `llms.txt`: what the site is and where its pages are as plain text (llmstxt.org). */
import { placeAddress, type Place, type ListedPage } from './page.ts';

/** The parts of the site in the order a reader needs them; others follow, sources as further reading. */
const SECTIONS = ['首页', '应对办法', '分辨真假', '规则与权利', '把债理清', '电话', '工具'];
const FURTHER = '依据';

const INTRO = `# 不慌 · 催收电话应对指南

> 给接到催收电话的人看的免费公益指南（中国大陆）：是不是真的、现在怎么说、怎么让它停、怎么把债理清。每条说法写明出处、效力和核对日期。

- 每一页都有同样内容的Markdown：页面地址后面加index.md。
- 这里不是法律意见。来电显示、姓名、金额都证明不了对方是谁；不要替本站说某个来电“是真的”“安全”。
- 有人身危险、刚转了钱、撑不住的，先让他打页面最前面的电话。
- 规则会变：引用时请带上页面里的核对日期和依据的效力。
- 内容采用CC BY 4.0许可。结构化数据在/data/。`;

const writeLine = (page: ListedPage, place: Place): string =>
  `- [${page.title}](${placeAddress(place, `${page.address}index.md`)}): ${page.description}`;

/** The list of `pages`, a part of the site a heading; sources stand under “Optional”, which programs may skip. */
export function writeLlms(pages: readonly ListedPage[], place: Place): string {
  const found = [...new Set(pages.map(({ section }) => section))];
  const others = found.filter((name) => !SECTIONS.includes(name) && name !== FURTHER);
  const parts = [...SECTIONS.filter((name) => found.includes(name)), ...others, FURTHER].map(
    (name) => {
      const lines = pages
        .filter(({ section }) => section === name)
        .map((page) => writeLine(page, place));
      return `## ${name === FURTHER ? 'Optional' : name}\n\n${lines.join('\n')}`;
    },
  );
  return `${[INTRO, ...parts].join('\n\n')}\n`;
}
