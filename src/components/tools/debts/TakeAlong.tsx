/** What can be taken along of the plans and offers. */
import { downloadText } from '~/lib/browser/download.ts';
import { demoLine } from '~/lib/domain/case/notices.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import { composeDebtsText, monthsText } from '~/lib/domain/debts/text.ts';
import type { DebtsResult } from '~/lib/domain/debts/result.ts';
import type { OfferView } from '~/lib/domain/debts/result/offer.ts';
import { TakeAlong as Take } from '~/components/tools/shared/TakeAlong.tsx';

interface Props {
  view: DebtsResult;
  offer: OfferView | undefined;
  text: DebtsText;
  isDemo: boolean;
}

/** The result with every month in the file. */
export function TakeAlong({ view, offer, text, isDemo }: Props) {
  const { labels } = text;
  const words = () => demoLine(isDemo) + composeDebtsText(view, offer, text);
  return (
    <Take
      text={words}
      copyLabel={labels.copy}
      printLabel={labels.print}
      downloads={[
        {
          label: labels.download,
          save: () => downloadText(labels.fileName, 'text/plain', words() + monthsText(view, text)),
        },
      ]}
    />
  );
}
