/** Rows that did not change stay the same elements, so that long lists stay quick to type in. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { DebtRow, type RowProps } from './DebtRow.tsx';

/** What a row looks like depends on these; its actions read the latest state whenever they are called. */
const SEEN = ['form', 'index', 'isOpen', 'isMovable', 'words', 'errors'] as const;

/** Returns a function that makes a row, or hands out the one it made before: Preact then skips it. */
export function useSameRows(): (props: RowProps) => VNode {
  const made = useRef(new Map<string, { props: RowProps; row: VNode }>());
  return (props) => {
    const { id } = props.form;
    const before = made.current.get(id);
    if (before && SEEN.every((key) => before.props[key] === props[key])) return before.row;
    const row = <DebtRow key={id} {...props} />;
    made.current.set(id, { props, row });
    return row;
  };
}
