import { useState } from 'preact/hooks';
import { copyText } from '~/lib/browser/clipboard.ts';

interface Props {
  /** Builds the text when it is copied or shown, so that it is never stale. */
  text: () => string;
  label?: string;
}

/** A copy button that says what happened; where copying is refused, the text appears for selecting by hand. */
export function CopyText({ text, label = '复制文字' }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');

  const copy = async () => {
    setState((await copyText(text())) ? 'copied' : 'refused');
  };

  return (
    <div class="copy-text">
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      <p role="status" class="copy-text__status">
        {state === 'copied' && '已复制，可以粘贴到别处。'}
        {state === 'refused' && '浏览器不让自动复制。请长按下面的文字，手动选择复制。'}
      </p>
      {state === 'refused' && (
        <textarea
          class="copy-text__fallback"
          readOnly
          rows={8}
          aria-label="要复制的文字"
          value={text()}
        />
      )}
    </div>
  );
}
