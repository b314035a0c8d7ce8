/** One group of rows as a step: those that show, those the reader added, and those to ask for. */
import { useMemo } from 'preact/hooks';
import type { BudgetForm, OwnRow } from '~/lib/domain/budget/form.ts';
import type { GroupId, RowId } from '~/lib/domain/budget/form/row-ids.ts';
import { nextOwnRowId } from '~/lib/domain/budget/form/change.ts';
import { spreadRows } from '~/lib/domain/budget/form/shown-rows.ts';
import { Words } from '~/components/tools/shared/Words.tsx';
import { type FormTools, RowFields } from './RowFields.tsx';
import { HomeChoice } from './HomeChoice.tsx';
import { Step } from './Step.tsx';
import type { StepTools } from './use-steps.ts';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props extends FormTools {
  group: GroupId;
  form: BudgetForm;
  steps: StepTools;
  /** The rows that the reader asked for by name, and a way to ask. */
  asked: ReadonlySet<RowId>;
  ask: (id: RowId) => void;
  /** Called with the id of the element that takes the focus once the change is on screen. */
  focusNext: (target: string) => void;
  announce: (message: string) => void;
}

const addButtonId = (group: GroupId): string => `budget-add-${group}`;

/** A step for `group`. Renders anew only when something in it changes: long budgets stay quick to type in. */
export function GroupFields(props: Props) {
  const { group, form, asked, errors, steps } = props;
  const { shown, waiting } = spreadRows(group, form, asked);
  const ownRows = form.ownRows.filter((row) => row.group === group);
  const entries = [...shown.map((id) => form.rows[id]), ...ownRows];
  return useMemo(
    () => <Fields {...props} shown={shown} waiting={waiting} ownRows={ownRows} />,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what a group shows, part by part
    [form.home, nextOwnRowId(form), shown.join(), errors, steps.isOpen(group), ...entries],
  );
}

interface OwnRowProps extends FormTools {
  row: OwnRow;
  group: GroupId;
  /** What takes the focus once the row is removed: the row after it, or the add button. */
  after: string;
  remove: (row: OwnRow, after: string) => void;
}

/** A row that the reader named. It renders anew only when it changes itself, like the rows it stands with. */
function OwnRowFields({ row, after, remove, ...tools }: OwnRowProps) {
  const { errors, change } = tools;
  return useMemo(() => {
    const { id, name, entry } = row;
    return (
      <div class="budget-own">
        <TextField
          field={`${id}.name`}
          label="这一行叫什么"
          inputMode="text"
          error={errors.get(`${id}.name`)}
          value={name}
          onChange={(text) => change({ kind: 'name', id, name: text })}
        />
        <RowFields id={id} name={name} amountLabel="金额（元）" entry={entry} {...tools} />
        <button type="button" class="button button--quiet" onClick={() => remove(row, after)}>
          <Words>{`删除${name || '这一行'}`}</Words>
        </button>
      </div>
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- these three are what the row shows
  }, [row, after, errors]);
}

interface FieldsProps extends Props {
  shown: RowId[];
  waiting: RowId[];
  ownRows: BudgetForm['ownRows'];
}

function Fields(props: FieldsProps) {
  const { group, form, shown, waiting, ownRows, steps, ask, focusNext, announce, ...tools } = props;
  const { change, words } = tools;
  const { title, hint } = words.groups[group];
  const add = () => {
    focusNext(inputId(`${nextOwnRowId(form)}.name`));
    change({ kind: 'add-row', group });
  };
  const remove = ({ id, name }: OwnRow, after: string) => {
    focusNext(after);
    change({ kind: 'remove-row', id });
    announce(`已删除${name || '这一行'}。`);
  };
  return (
    <Step id={group} title={title} steps={steps}>
      <p class="field__hint">{hint}</p>
      {group === 'essential' && <HomeChoice home={form.home} change={change} words={words} />}
      {shown.map((id) => (
        <RowFields
          key={id}
          id={id}
          name={words.rows[id]}
          amountLabel={`${words.rows[id]}（元）`}
          group={group}
          entry={form.rows[id]}
          {...tools}
        />
      ))}
      {ownRows.map((row, index) => {
        const next = ownRows[index + 1];
        const after = next ? inputId(`${next.id}.name`) : addButtonId(group);
        return <OwnRowFields key={row.id} {...{ row, group, after, remove }} {...tools} />;
      })}
      <div class="budget-more">
        {waiting.map((id) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              focusNext(inputId(`${id}.amount`));
              ask(id);
            }}
          >
            +{words.rows[id]}
          </button>
        ))}
        <button id={addButtonId(group)} type="button" onClick={add}>
          加一行
          <span class="visually-hidden">到{title}</span>
        </button>
      </div>
    </Step>
  );
}
