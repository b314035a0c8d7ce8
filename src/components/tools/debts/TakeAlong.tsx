/** Ways to take the result along, the most reliable first. */
import { downloadText } from '~/lib/browser/download.ts';
import { demoLine } from '~/lib/domain/case/notices.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import { composeDebtsText, monthsText } from '~/lib/domain/debts/text.ts';
import type { DebtsResult } from '~/lib/domain/debts/result.ts';
import type { OfferView } from '~/lib/domain/debts/result/offer.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';

interface Props {
  view: DebtsResult;
  offer: OfferView | undefined;
  text: DebtsText;
  isDemo: boolean;
}

/** Copy, print, download. Some in-app browsers do nothing on the last two, so copying comes first. */
export function TakeAlong({ view, offer, text, isDemo }: Props) {
  const { labels } = text;
  const words = () => demoLine(isDemo) + composeDebtsText(view, offer, text);
  const file = () => words() + monthsText(view, text);
  return (
    <div class="row money-take no-print">
      <CopyText text={words} label={labels.copy} />
      <button type="button" class="button" onClick={() => window.print()}>
        {labels.print}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => downloadText(labels.fileName, 'text/plain', file())}
      >
        {labels.download}
      </button>
    </div>
  );
}
