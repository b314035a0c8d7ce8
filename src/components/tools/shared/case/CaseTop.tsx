/** The top of a money tool: a way to look around without typing, and the mark of invented figures. */
import './case.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isUntouched } from '~/lib/domain/case/case-file.ts';
import type { SharedCase } from './use-case.ts';

interface Props {
  shared: SharedCase;
  /** Called after the example was cleared, to drop results and move the focus. */
  onCleared: () => void;
}

/** Offers the example while nothing is typed; says 示例 for as long as the figures are invented. */
export function CaseTop({ shared, onCleared }: Props) {
  const { caseFile, loadDemo, forget } = shared;
  const isAwaited = useRef(false);
  // The button that was pressed is gone by then, and the focus with it unless it is moved.
  useLayoutEffect(() => {
    if (!caseFile.isDemo || !isAwaited.current) return;
    isAwaited.current = false;
    document.getElementById('case-demo')?.focus();
  }, [caseFile.isDemo]);
  if (caseFile.isDemo) {
    return (
      <div id="case-demo" class="card card--caution case-demo" tabIndex={-1}>
        <p>
          <strong>示例：</strong>现在的数字是编的，不是你的。
        </p>
        <button
          type="button"
          class="button no-print"
          onClick={() => {
            forget();
            onCleared();
          }}
        >
          清掉示例，填自己的
        </button>
      </div>
    );
  }
  if (!isUntouched(caseFile)) return null;
  return (
    <p class="row no-print">
      <button
        type="button"
        class="button"
        onClick={() => {
          isAwaited.current = true;
          void loadDemo();
        }}
      >
        先用示例看看
      </button>
      <span class="field__hint">数字是编的，随时能清掉。</span>
    </p>
  );
}
