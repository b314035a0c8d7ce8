/** What can be done with everything typed into the money tools: keep it, move it, clear it. */
import './case.css';
import { useEffect } from 'preact/hooks';
import { isUntouched } from '~/lib/domain/case/case-file.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { MoveOnDemand } from './MoveOnDemand.tsx';
import type { SharedCase } from './use-case.ts';

interface Props {
  shared: SharedCase;
  /** Called after everything was cleared, to drop results and move the focus. */
  onCleared: () => void;
}

/** `CaseTop` offers the example to a reader who typed nothing; here it is for one who did. */
export function CaseBar({ shared, onCleared }: Props) {
  const { caseFile, words, keep, choose, notice, pending, confirm, cancel } = shared;
  const focusNext = useFocusAfterRender();
  useEffect(() => {
    if (pending) document.getElementById('case-pending')?.focus();
  }, [pending]);
  // The buttons that were pressed go away, and the focus with them unless it is moved.
  const answer = (act: () => void) => {
    act();
    focusNext('case-bar');
  };
  return (
    <section id="case-bar" class="case-bar no-print" tabIndex={-1} aria-label="保存、带走和清除">
      <label class="check-line">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        在这台设备上保存
      </label>
      <p class="field__hint">{words.keepHint}</p>
      <Status message={notice} />
      {pending && (
        <div
          id="case-pending"
          class="card card--caution"
          tabIndex={-1}
          role="group"
          aria-labelledby="case-pending-question"
        >
          <p id="case-pending-question">
            你已经填了数。换成{pending.from === 'demo' ? '示例' : '文件里的'}
            ，现在填的会全部没有，不能恢复。
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => answer(confirm)}>
              换掉
            </button>
            <button type="button" class="button" onClick={() => answer(cancel)}>
              不换
            </button>
          </div>
        </div>
      )}
      <div class="row">
        <ConfirmButton
          id="case-clear"
          label="清除"
          warning={words.clearWarning}
          confirm="确定清除"
          cancel="不清除"
          onConfirm={() => {
            shared.forget();
            onCleared();
          }}
        />
        {!isUntouched(caseFile) && !caseFile.isDemo && (
          <button type="button" class="button button--quiet" onClick={() => void shared.loadDemo()}>
            换成示例数字
          </button>
        )}
      </div>
      <MoveOnDemand shared={shared} />
    </section>
  );
}
