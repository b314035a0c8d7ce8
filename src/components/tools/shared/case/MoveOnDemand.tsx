/** Export and import, whose code is fetched when a reader first opens them: few ever do. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { SharedCase } from './use-case.ts';

type Move = ComponentType<{ shared: SharedCase }>;

/** The part to open. Browsers remember that a script did not arrive: trying again takes a fresh page. */
export function MoveOnDemand({ shared }: { shared: SharedCase }) {
  const [part, setPart] = useState<{ Move?: Move; failed?: boolean }>({});
  const open = async () => {
    try {
      const { MoveCase: Move } = await import('./MoveCase.tsx');
      setPart({ Move });
    } catch {
      setPart({ failed: true });
    }
  };
  return (
    <details
      class="case-move"
      onToggle={(event) => {
        if (event.currentTarget.open && !part.Move) void open();
      }}
    >
      <summary>导出、导入：换手机或者备份</summary>
      <p role="status">{part.failed && shared.words.moveMissing}</p>
      {part.Move && <part.Move shared={shared} />}
    </details>
  );
}
