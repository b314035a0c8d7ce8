import type { CheckAction } from '~/lib/domain/check/definition.ts';
import { CHECK_WORDS } from '~/lib/domain/check/words.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import { Fold } from '~/components/tools/shared/result/Fold.tsx';

/** Words to read out or to send, each to be copied. */
export function SayList({ actions }: { actions: readonly CheckAction[] }) {
  const said = [...new Set(actions.flatMap(({ say }) => say ?? []))];
  if (said.length === 0) return null;
  return (
    <Fold title={CHECK_WORDS.say}>
      <ul>
        {said.map((say) => (
          <li key={say}>
            “{say}”
            <CopyText text={() => say} label="复制这句" />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
