/** The log as a table for a spreadsheet. */
import { FACT_FIELDS, type LogEntry, packName } from '~/lib/domain/log/entry.ts';
import { changeWords, FACT_NAMES, factWords, formatMoment } from '~/lib/domain/log/words.ts';

const headings = [
  ...FACT_FIELDS.map((field) => FACT_NAMES[field]),
  FACT_NAMES.files,
  '记下的时间',
  '改过的地方',
  '编号',
];

const toRow = ({ id, facts, files, createdAt, edits }: LogEntry): string[] => [
  ...FACT_FIELDS.map((field) => factWords(facts, field)),
  files.map((file) => `${file.name}（${packName(file)}）`).join('；'),
  formatMoment(createdAt),
  edits
    .map(({ at, changes }) => `${formatMoment(at)} ${changes.map(changeWords).join('；')}`)
    .join('\n'),
  id,
];

/** Rows of cells, the headings first; the entries in their order. For `writeCsv`. */
export function* listLogRows(entries: readonly LogEntry[]): Generator<string[]> {
  yield headings;
  for (const entry of entries) yield toRow(entry);
}
