/** Ways to take a result along, the most reliable first: some in-app browsers do nothing on all but the first. */
import './take-along.css';
import type { ComponentChildren } from 'preact';
import { isInApp } from '~/lib/browser/in-app.ts';
import { CopyText } from './CopyText.tsx';
import { ReadAloud } from './ReadAloud.tsx';

/** A file to download. */
interface Download {
  label: string;
  save: () => void;
}

interface Props {
  /** The whole result as text. */
  text: () => string;
  copyLabel?: string;
  printLabel?: string;
  downloads?: readonly Download[];
  /** Starts over; without it there is no button for that. */
  onClear?: () => void;
  clearLabel?: string;
  /** What this tool has besides. */
  children?: ComponentChildren;
}

/** Copy, print, read aloud, download, start over, in that order everywhere. */
export function TakeAlong(props: Props) {
  const { text, copyLabel = '复制结果文字', printLabel = '打印结果', downloads = [] } = props;
  const inApp = isInApp();
  return (
    <div class="take-along no-print">
      <div class="row">
        <CopyText text={text} label={copyLabel} />
        {!inApp && (
          <button type="button" class="button" onClick={() => window.print()}>
            {printLabel}
          </button>
        )}
        <ReadAloud />
        {!inApp &&
          downloads.map(({ label, save }) => (
            <button key={label} type="button" class="button" onClick={save}>
              {label}
            </button>
          ))}
        {props.onClear && (
          <button type="button" class="button button--quiet" onClick={props.onClear}>
            {props.clearLabel}
          </button>
        )}
      </div>
      {inApp && (
        <details>
          <summary>全部文字：长按可以选中、复制</summary>
          <p class="field__hint">
            这个App里打印不了、下载不了。复制下面的文字，或者点右上角，用浏览器打开再打印。
          </p>
          <textarea readOnly rows={8} aria-label="结果的全部文字" value={text()} />
        </details>
      )}
      {props.children}
    </div>
  );
}
