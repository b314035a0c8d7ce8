import { useState } from 'preact/hooks';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';

/** Clears everything, after asking once. */
export function ClearCase({ warning, clear }: { warning: string; clear: () => void }) {
  const [asking, setAsking] = useState(false);
  const focusNext = useFocusAfterRender();
  const ask = (asks: boolean) => {
    setAsking(asks);
    focusNext(asks ? 'case-clear-surely' : 'case-clear');
  };
  if (!asking) {
    return (
      <button id="case-clear" type="button" class="button" onClick={() => ask(true)}>
        清除
      </button>
    );
  }
  return (
    <div class="row">
      <span id="case-clear-warning">{warning}</span>
      <button
        id="case-clear-surely"
        type="button"
        class="button"
        aria-describedby="case-clear-warning"
        onClick={() => {
          setAsking(false);
          clear();
        }}
      >
        确定清除
      </button>
      <button type="button" class="button" onClick={() => ask(false)}>
        不清除
      </button>
    </div>
  );
}
