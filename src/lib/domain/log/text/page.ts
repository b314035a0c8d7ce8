/** The log as a page of its own: opens without a network, runs nothing, prints on A4. */
import type { QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import { listLogDays, type LogCounts } from '~/lib/domain/log/decide.ts';
import {
  FACT_FIELDS,
  FILE_KINDS,
  type LogEntry,
  type LogFile,
  packName,
} from '~/lib/domain/log/entry.ts';
import {
  changeWords,
  FACT_NAMES,
  factWords,
  formatBytes,
  formatHours,
  formatHow,
  formatMoment,
  formatWhen,
} from '~/lib/domain/log/words.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as it stands between tags and in quoted attributes. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; border-bottom: 1px solid #999; break-after: avoid; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top; }
article { border: 1px solid #999; padding: .5rem .75rem; margin: .75rem 0; break-inside: avoid; }
article h3 { margin: 0 0 .25rem; font-size: 1rem; } dl { margin: 0; } dt { font-weight: 600; float: left; clear: left; width: 7.5rem; } dd { margin: 0 0 .15rem 7.5rem; overflow-wrap: anywhere; white-space: pre-wrap; }
small { color: #444; overflow-wrap: anywhere; } img { max-width: 100%; max-height: 12cm; display: block; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt; } a { color: inherit; text-decoration: none; } }
`;

const NOT_IN_LIST: readonly string[] = ['day', 'time', 'channel', 'answer', 'seconds', 'reached'];

const countWords = ({ all, connected, unanswered, night }: LogCounts): string[] =>
  [all, connected, unanswered, night].map(String);

function fileItem(file: LogFile): string {
  const place = escape(packName(file));
  const name = escape(file.name);
  const isPicture = /^image\/(?!hei)/.test(FILE_KINDS[file.ending] ?? '');
  return `<li><a href="${place}">${name}</a>（${formatBytes(file.size)}）<br><small>${place}　SHA-256：${file.id}</small>${
    isPicture ? `<img src="${place}" alt="附件：${name}">` : ''
  }</li>`;
}

function article({ id, facts, files, createdAt, edits }: LogEntry): string {
  const rows = FACT_FIELDS.filter((field) => !NOT_IN_LIST.includes(field)).flatMap((field) => {
    const words = factWords(facts, field);
    return words ? [`<dt>${FACT_NAMES[field]}</dt><dd>${escape(words)}</dd>`] : [];
  });
  const history = edits.map(
    ({ at, changes }) =>
      `<li>${formatMoment(at)}：${escape(changes.map(changeWords).join('；'))}</li>`,
  );
  return [
    `<article><h3>${escape(formatWhen(facts))}　${escape(formatHow(facts))}</h3>`,
    rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '',
    files.length > 0 ? `<p>附件：</p><ul>${files.map(fileItem).join('')}</ul>` : '',
    `<p><small>记下的时间：${formatMoment(createdAt)}。编号：${id}</small></p>`,
    history.length > 0 ? `<p>后来改过：</p><ol>${history.join('')}</ol>` : '',
    '</article>',
  ].join('');
}

/**
 * `entries`, newest first, as an HTML page made at `now` (milliseconds since 1970): its beginning, entry by entry, its
 * end.
 */
export function* writeLogPage(
  entries: readonly LogEntry[],
  now: number,
  hours: QuietHours,
): Generator<string> {
  const oldestFirst = [...entries].reverse();
  const days = listLogDays(oldestFirst, hours);
  const dayRows = days.map(
    ({ day, counts }) =>
      `<tr><th scope="row">${formatDay(day)}</th>${countWords(counts)
        .map((count) => `<td>${count}</td>`)
        .join('')}</tr>`,
  );
  yield `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>催收来电记录</title>
<style>${STYLE}</style></head><body>
<h1>催收来电记录</h1>
<p>共${entries.length}条，${formatMoment(now)}导出。时间都是北京时间；“记下的时间”“改过”按这台设备的钟。</p>
<p>内容由本人填写。改过的地方，改之前和改之后都在。SHA256SUMS里有每个文件的校验值。</p>
<h2>每天的次数</h2>
<table><thead><tr><th scope="col">日期</th><th scope="col">一共</th><th scope="col">接通</th><th scope="col">没接通</th><th scope="col">${formatHours(hours)}</th></tr></thead><tbody>${dayRows.join('')}</tbody></table>
`;
  for (const { day, entries: ofDay } of days) {
    yield `<section><h2>${formatDay(day)}</h2>`;
    for (const entry of ofDay) yield article(entry);
    yield '</section>\n';
  }
  yield '</body></html>\n';
}
