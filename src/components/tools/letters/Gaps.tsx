/** What to look at before the letter goes out. */
import { createRef } from 'preact';
import type { LetterGaps } from '~/lib/domain/letters/words.ts';
import { Words } from '~/components/tools/shared/Words.tsx';
import { ErrorSummary, FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';

/** Problems, each a link into its field; then the blanks. A letter with blanks can be taken along all the same. */
export function Gaps({ gaps: { problems, blanks } }: { gaps: LetterGaps }) {
  return (
    <>
      {problems.length > 0 && <ErrorSummary messages={problems} focusRef={createRef()} />}
      {blanks.length > 0 && (
        <details class="letter-gaps">
          <summary>
            <Words>{`还空着${blanks.length}处，可以先复制，打印出来手写`}</Words>
          </summary>
          <FieldLinks messages={blanks} />
        </details>
      )}
    </>
  );
}
