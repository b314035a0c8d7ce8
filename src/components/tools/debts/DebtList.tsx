/** The list of debts: fold, add, move, remove, with the focus kept and the change said. */
import { useRef } from 'preact/hooks';
import { MOST_DEBTS } from '~/lib/domain/debts/stored.ts';
import { debtName, isFilled } from '~/lib/domain/debts/form/fields.ts';
import { type DebtForm, nextDebtId } from '~/lib/domain/debts/form.ts';
import {
  addDebt,
  changeDebt,
  moveDebt,
  removeDebt,
  shownDebts,
} from '~/lib/domain/debts/form/change.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { rowButtonId } from './DebtRow.tsx';
import { useSameRows } from './use-same-rows.tsx';
import type { DebtsFormWords } from '~/lib/domain/debts/words.ts';

interface Props {
  debts: readonly DebtForm[];
  update: (change: (debts: readonly DebtForm[]) => DebtForm[]) => void;
  /** The debts whose fields show. */
  opened: ReadonlySet<string>;
  setOpened: (change: (opened: ReadonlySet<string>) => ReadonlySet<string>) => void;
  words: DebtsFormWords;
  errors: ReadonlyMap<string, string>;
  focusNext: (id: string) => void;
  announce: (message: string) => void;
}

const ADD_ID = 'debt-add';
const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** The list and the button that adds to it. */
export function DebtList(props: Props) {
  const { debts, update, opened, setOpened, words, errors, focusNext, announce } = props;
  const { parts } = words.text;
  const shown = shownDebts(debts);
  // Rows that did not change keep their actions from an older render: what those read is looked up here.
  const rowOf = useSameRows();
  const latest = useRef(shown);
  latest.current = shown;
  const placeOf = (id: string) => latest.current.findIndex((debt) => debt.id === id);
  const open = (id: string) =>
    setOpened((before) => (before.has(id) ? before : new Set([...before, id])));
  const nameOf = (id: string) => {
    const form = latest.current[placeOf(id)];
    return form ? debtName(form, placeOf(id)) : '';
  };
  const hasError = (id: string) => [...errors.keys()].some((field) => field.startsWith(`${id}.`));

  const actions = {
    change: (id: string, part: Partial<DebtForm>) => {
      update((before) => changeDebt(before, id, part));
      // A blank row is open anyway; once something stands in it, it has to stay so.
      open(id);
    },
    move: (id: string, by: 1 | -1) => {
      update((before) => moveDebt(before, id, by));
      focusNext(rowButtonId(id, by < 0 ? 'up' : 'down'));
      const { length } = latest.current;
      const from = placeOf(id);
      const to = Math.min(Math.max(from + by, 0), length - 1);
      announce(
        to === from
          ? fillIn(by < 0 ? parts.top : parts.bottom, nameOf(id))
          : fillIn(parts.moved, nameOf(id), String(to + 1), String(length)),
      );
    },
    remove: (id: string) => {
      update((before) => removeDebt(before, id));
      const next = latest.current[placeOf(id) + 1];
      focusNext(next && isFilled(next) ? rowButtonId(next.id, 'toggle') : ADD_ID);
      announce(fillIn(parts.removed, nameOf(id)));
    },
    toggle: (id: string) => {
      setOpened((before) =>
        before.has(id)
          ? new Set([...before].filter((one) => one !== id))
          : new Set([...before, id]),
      );
      focusNext(rowButtonId(id, 'toggle'));
    },
  };
  const full = shown.length >= MOST_DEBTS ? fillIn(parts.full, String(MOST_DEBTS)) : '';
  const add = () => {
    if (full) return announce(full);
    const id = nextDebtId(shown);
    update(addDebt);
    open(id);
    focusNext(inputId(`${id}.name`));
  };

  return (
    <>
      <ol class="debt-list">
        {shown.map((form, index) =>
          rowOf({
            form,
            index,
            isOpen: opened.has(form.id) || !isFilled(form),
            isMovable: shown.length > 1,
            words,
            errors: hasError(form.id) ? errors : NO_ERRORS,
            actions,
          }),
        )}
      </ol>
      <button id={ADD_ID} type="button" class="button" onClick={add}>
        {words.text.labels.addDebt}
      </button>
      {full && <p class="field__hint">{full}</p>}
    </>
  );
}
