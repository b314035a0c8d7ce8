/** Ways to take the result along, the most reliable first. */
import { downloadText } from '../../../lib/browser/download.ts';
import { demoLine } from '../../../lib/domain/case/notices.ts';
import type { DebtsText } from '../../../lib/domain/debts/debts-text.ts';
import { debtsText, monthsText } from '../../../lib/domain/debts/export.ts';
import type { DebtsView } from '../../../lib/domain/debts/view.ts';
import type { OfferView } from '../../../lib/domain/debts/view-offer.ts';
import { CopyText } from '../shared/CopyText.tsx';

interface Props {
  view: DebtsView;
  offer: OfferView | undefined;
  text: DebtsText;
  isDemo: boolean;
}

/** Copy, print, download. Some in-app browsers do nothing on the last two, so copying comes first. */
export function TakeAlong({ view, offer, text, isDemo }: Props) {
  const { labels } = text;
  const words = () => demoLine(isDemo) + debtsText(view, offer, text);
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
