/** Chosen entries as the text of a complaint, and the letters that take it. */
import { toCarriedFacts } from '~/lib/domain/log/carried.ts';
import { composeAccount } from '~/lib/domain/log/text.ts';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';
import type { ComplaintProps } from './Views.tsx';

/** The text, to copy or to take into a letter. */
export function Complaint({ entries, words, onClear }: ComplaintProps) {
  const text = composeAccount(entries);
  const facts = toCarriedFacts(words.title, entries);
  return (
    <section class="card log-complaint no-print" aria-labelledby="log-complaint">
      <h3 id="log-complaint">
        <Words>{`写进投诉：选了${entries.length}条`}</Words>
      </h3>
      <p class="field__hint">
        按时间先后排，只写你记下的，不加别的话。带到信里还可以改。留空的地方，信里再填。
      </p>
      <textarea class="log-account" readOnly rows={6} aria-label="投诉里的经过" value={text} />
      <div class="row">
        <CopyText text={() => text} label="复制经过" />
        <button type="button" class="button button--quiet" onClick={onClear}>
          都不选了
        </button>
      </div>
      <p>带到哪封信里：</p>
      <CarryOverLinks facts={facts} tools={words.letters} />
      <p>或者接着用：</p>
      <CarryOverLinks facts={facts} tools={words.next} />
    </section>
  );
}
