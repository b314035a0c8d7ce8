/** The result as text to paste and to keep. */
import type { AprResult } from './result.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `【${title}】`, ...lines];

/** The result as plain text, the answer first; `mark` goes before it where the figures are made up. */
export const composeAprText = (view: AprResult, mark: string): string =>
  [
    `${mark}这笔借款的真实年化（自己填的数，自己算的）`,
    ...view.answer,
    view.input,
    ...view.figures.map(({ label, value, note }) => `${label}：${value}（${note}）`),
    ...view.notes,
    ...section('到手变少了', view.deduction),
    ...section('和哪些线比', [
      view.linesIntro,
      ...view.lines.flatMap(({ title, verdict, meaning, statement, basis, since, lpr }) => [
        `- ${title}：${verdict}${meaning}`,
        `  ${lpr?.words ?? ''}${statement}依据：${basis}，${since}`,
      ]),
    ]),
    ...section('对照综合融资成本明示表', [
      view.sheet.intro,
      ...view.sheet.rows.map(({ label, check }) => `- ${label}：${check}`),
    ]),
    ...section('没有算进去的', view.unknowns),
    '',
  ].join('\n');

/** Every cash flow as lines of text, to go below `aprText` in a file. */
export const flowText = ({ table }: AprResult): string =>
  [
    '',
    '【每一期】',
    table.headings.join('｜'),
    ...table.rows.map(({ label, cells }) => [label, ...cells].join('｜')),
    '',
  ].join('\n');
