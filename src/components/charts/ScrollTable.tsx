/** A table whose rows are cards on a phone, and which scrolls sideways in its own box where it does not fit. */

import { nameTable } from '~/lib/domain/site/table-name.ts';
import { ColumnHeads } from './ColumnHeads.tsx';

/** A row: its heading, a line of small print below it, and its cells. */
export interface TableRow {
  id: string;
  label: string;
  note?: string;
  cells: readonly string[];
}

interface Props {
  caption?: string;
  /** The heading of the rows' headings, then one for each cell. */
  headings: readonly string[];
  rows: readonly TableRow[];
}

/** The table of `rows`. */
export function ScrollTable({ caption, headings, rows }: Props) {
  return (
    // A box that scrolls has to be reachable by keyboard; the role and the name say what it is.
    <div
      class="table-scroll"
      role="region"
      aria-label={nameTable(caption ? [caption] : headings)}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table class="cards">
        {caption && <caption>{caption}</caption>}
        <ColumnHeads names={headings} />
        <tbody>
          {rows.map(({ id, label, note, cells }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                {note && <span class="field__hint">{note}</span>}
              </th>
              {cells.map((cell, column) => (
                <td key={headings[column + 1]} data-label={headings[column + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
