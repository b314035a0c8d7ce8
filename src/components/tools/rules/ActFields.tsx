import type { ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import type { ContactWords, TickedAct } from '~/lib/domain/rules/words.ts';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  groups: ContactWords['actGroups'];
  acts: readonly ForbiddenAct[];
  onTick: (act: ForbiddenAct, ticked: boolean) => void;
}

/** What was said and done, to be ticked. */
export function ActFields({ groups, acts, onTick }: Props) {
  const [first] = Object.keys(groups[0]?.acts ?? {});
  return (
    <>
      {groups.map(({ title, acts: labels }) => (
        <fieldset key={title} class="rules-acts">
          <legend>{title}</legend>
          {(Object.entries(labels) as [TickedAct, string][]).map(([act, label]) => (
            <label key={act} class="check-line">
              <input
                type="checkbox"
                id={act === first ? inputId('acts') : undefined}
                checked={acts.includes(act)}
                onChange={(event) => onTick(act, event.currentTarget.checked)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
