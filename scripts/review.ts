/**
 * What has to be checked again soon: `npm run review [-- --days 30]`, soonest first, with the files. Ends with code 1
 * where something is overdue, so that a nightly run says so.
 */
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { addDays } from '~/lib/domain/values/calendar-days.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { listDue } from './review/list-due.ts';

const { values } = parseArgs({ options: { days: { type: 'string', default: '30' } } });
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0) {
  console.error('Write a whole number of days, for example: npm run review -- --days 60');
  process.exit(1);
}
const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
const entries = globSync('src/content/**/*.{yaml,mdx}').map((path) => {
  const text = readFileSync(path, 'utf8');
  const head = path.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text;
  return { path, data: parse(head) as Record<string, unknown> };
});
const due = listDue(entries, addDays(today, days));
const overdue = listDue(entries, addDays(today, -1));
for (const { reviewBy, path } of due) {
  console.log(`${reviewBy}  ${path}${reviewBy < today ? '  overdue' : ''}`);
}
console.log(`${due.length} of ${entries.length} files are due by ${addDays(today, days)}`);
console.log(`${overdue.length} are overdue on ${today}`);
process.exitCode = overdue.length > 0 ? 1 : 0;
