import { useState } from 'preact/hooks';
import { copyText } from '~/lib/browser/clipboard.ts';

interface Props {
  /** Builds the text when it is copied or shown, so that it is never stale. */
  text: () => string;
  label?: string;
}

/** What became of the last copy, and of which text. `times` tells one copy from the next. */
interface Copied {
  kind: 'copied' | 'refused';
  text: string;
  times: number;
}

const SAID = {
  copied: '已复制，可以粘贴到别处。',
  refused: '浏览器不让自动复制。请长按下面的文字，手动选择复制。',
};

/**
 * A copy button that says what happened, every time; where copying is refused, the text appears for selecting
 * by hand. What is said ends when the text is no longer the one that was copied.
 */
export function CopyText({ text, label = '复制文字' }: Props) {
  const [last, setLast] = useState<Copied>();
  const now = last && text();
  const copied = last?.text === now || last?.kind === 'refused' ? last : undefined;

  const copy = async () => {
    const wanted = text();
    const kind = (await copyText(wanted)) ? 'copied' : 'refused';
    setLast((before) => ({ kind, text: wanted, times: (before?.times ?? 0) + 1 }));
  };

  return (
    <div class="copy-text">
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      <p role="status" class="copy-text__status">
        {/* A new element each time: the same words again would not be read out. */}
        {copied && <span key={copied.times}>{SAID[copied.kind]}</span>}
      </p>
      {copied?.kind === 'refused' && (
        <textarea
          class="copy-text__fallback"
          readOnly
          rows={8}
          aria-label="要复制的文字"
          value={now}
        />
      )}
    </div>
  );
}
