/** Ways to take a text along that stands on the page: copy, print, download, start over, in that order everywhere. */
import './take-along.css';
import type { ComponentChildren } from 'preact';
import { isInApp } from '~/lib/browser/in-app.ts';
import { CopyText } from './CopyText.tsx';

/** A file to download. */
interface Download {
  label: string;
  save: () => void;
}

export interface TextProps {
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

/** Inside of other apps, where printing and downloading may do nothing, without the buttons for them. */
export function TakeText(props: TextProps) {
  const { text, copyLabel = '复制结果文字', printLabel = '打印结果', downloads = [] } = props;
  const ways = isInApp() ? [] : [{ label: printLabel, save: () => window.print() }, ...downloads];
  return (
    <div class="take-along no-print">
      <div class="row">
        <CopyText text={text} label={copyLabel} />
        {ways.map(({ label, save }) => (
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
