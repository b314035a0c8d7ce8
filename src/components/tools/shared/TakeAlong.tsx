/** Ways to take a result along, the most reliable first: some in-app browsers do nothing on all but the first. */
import './take-along.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { unfoldForPrint } from '~/lib/browser/print.ts';
import { CopyText } from './CopyText.tsx';

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

/** Copy, print, download, start over, in that order everywhere. */
export function TakeAlong(props: Props) {
  const { text, copyLabel = '复制结果文字', printLabel = '打印结果', downloads = [] } = props;
  // Also for who prints with the browser's own menu.
  useEffect(unfoldForPrint, []);
  return (
    <div class="take-along no-print">
      <div class="row">
        <CopyText text={text} label={copyLabel} />
        <button type="button" class="button" onClick={() => window.print()}>
          {printLabel}
        </button>
        {downloads.map(({ label, save }) => (
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
      {props.children}
    </div>
  );
}
