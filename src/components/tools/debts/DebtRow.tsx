/** One debt in the list: a line when folded up, its fields when open. */
import { debtName, isFilled } from '~/lib/domain/debts/form/fields.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { DebtsFormWords } from '~/lib/domain/debts/words.ts';
import { rowSummary } from '~/lib/domain/debts/result/row.ts';
import { DebtFields } from './DebtFields.tsx';

/** What can be done with a debt. */
export interface RowActions {
  change: (id: string, part: Partial<DebtForm>) => void;
  move: (id: string, by: 1 | -1) => void;
  remove: (id: string) => void;
  toggle: (id: string) => void;
}

/** A debt, how it shows, and what can be done with it. */
export interface RowProps {
  form: DebtForm;
  index: number;
  isOpen: boolean;
  /** Whether there are others to move past. */
  isMovable: boolean;
  words: DebtsFormWords;
  errors: ReadonlyMap<string, string>;
  actions: RowActions;
}

/** The ids that the focus moves to after a row opened, moved or went away. */
export const rowButtonId = (id: string, button: 'toggle' | 'up' | 'down' | 'remove') =>
  `${id}-${button}`;

/** A row. */
export function DebtRow({ form, index, isOpen, isMovable, words, errors, actions }: RowProps) {
  const { id } = form;
  const { labels } = words.text;
  const name = debtName(form, index);
  const filled = isFilled(form);
  const button = (
    key: Parameters<typeof rowButtonId>[1],
    label: string,
    act: () => void,
    expanded?: boolean,
  ) => (
    <button
      id={rowButtonId(id, key)}
      type="button"
      class="button button--quiet"
      aria-expanded={expanded}
      onClick={act}
    >
      {label}
      <span class="visually-hidden">{name}</span>
    </button>
  );
  return (
    <li class={isOpen ? 'card debt-row' : 'card debt-row debt-row--folded'}>
      <h3>{name}</h3>
      {isOpen ? (
        <DebtFields
          form={form}
          name={name}
          words={words}
          errors={errors}
          set={(part) => actions.change(id, part)}
        />
      ) : (
        <p>{rowSummary(form, words.text)}</p>
      )}
      <div class="row debt-row__buttons no-print">
        {filled &&
          button('toggle', isOpen ? labels.fold : labels.unfold, () => actions.toggle(id), isOpen)}
        {isMovable && button('up', labels.up, () => actions.move(id, -1))}
        {isMovable && button('down', labels.down, () => actions.move(id, 1))}
        {(isMovable || filled) && button('remove', labels.remove, () => actions.remove(id))}
      </div>
    </li>
  );
}
