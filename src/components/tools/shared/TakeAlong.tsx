/** Ways to take a result along, the most reliable first: some in-app browsers do nothing on all but the first. */
import { useEffect } from 'preact/hooks';
import { isInApp } from '~/lib/browser/in-app.ts';
import { unfoldForPrint } from '~/lib/browser/print.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { TakeText, type TextProps } from './TakeText.tsx';

/** Copy, print, download, start over; read aloud; and inside of other apps the text to select. */
export function TakeAlong({ children, ...props }: TextProps) {
  // Also for who prints with the browser's own menu.
  useEffect(unfoldForPrint, []);
  return (
    <TakeText {...props}>
      <p class="row">
        <ReadAloud />
      </p>
      {isInApp() && (
        <details>
          <summary>全部文字：长按可以选中、复制</summary>
          <p class="field__hint">
            这个App里打印不了、下载不了。复制下面的文字，或者点右上角，用浏览器打开再打印。
          </p>
          <textarea readOnly rows={8} aria-label="结果的全部文字" value={props.text()} />
        </details>
      )}
      {children}
    </TakeText>
  );
}
