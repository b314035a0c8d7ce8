/** Export and import, whose code is fetched when a reader first opens them: few ever do. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { useLoading } from '~/components/tools/shared/use-loaded.ts';
import type { SharedCase } from './use-case.ts';

type Move = ComponentType<{ shared: SharedCase }>;

const loadMove = async (): Promise<Move> => (await import('./MoveCase.tsx')).MoveCase;

/** The part to open. */
export function MoveOnDemand({ shared }: { shared: SharedCase }) {
  const [isWanted, setWanted] = useState(false);
  const loading = useLoading<Move | undefined>(loadMove, undefined, isWanted);
  const Move = loading.value;
  return (
    <details
      class="case-move"
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>导出、导入：换手机或者备份</summary>
      <LoadingNote
        loading={loading}
        waiting={isWanted ? '正在加载，好了就能用。' : ''}
        failed={shared.words.moveMissing}
      />
      {Move && <Move shared={shared} />}
    </details>
  );
}
