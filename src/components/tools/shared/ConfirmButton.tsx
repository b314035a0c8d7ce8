import { useState } from 'preact/hooks';
import { useFocusAfterRender } from './use-focus-after-render.ts';

interface Props {
  id: string;
  label: string;
  /** What would be lost. */
  warning: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
}

/** A button that asks once before it does what cannot be undone. */
export function ConfirmButton({ id, label, warning, confirm, cancel, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const focusNext = useFocusAfterRender();
  const ask = (asks: boolean) => {
    setAsking(asks);
    focusNext(asks ? `${id}-surely` : id);
  };
  if (!asking) {
    return (
      <button id={id} type="button" class="button" onClick={() => ask(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="row">
      <span id={`${id}-warning`}>{warning}</span>
      <button
        id={`${id}-surely`}
        type="button"
        class="button"
        aria-describedby={`${id}-warning`}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button type="button" class="button" onClick={() => ask(false)}>
        {cancel}
      </button>
    </div>
  );
}
