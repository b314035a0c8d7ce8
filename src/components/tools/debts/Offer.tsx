/** What to offer each lender, and where to turn when there is nothing to offer. */
import type { ComponentChildren } from 'preact';
import type { DebtsWords } from '~/lib/domain/debts/words.ts';
import type { OfferView } from '~/lib/domain/debts/result/offer.ts';
import { ScrollTable } from '~/components/charts/ScrollTable.tsx';

interface Props {
  offer: OfferView | 'sum-missing';
  words: DebtsWords;
  /** Where to turn when nothing is left, from the page. */
  hardship: ComponentChildren;
}

/** The offers of `offer`, or the request for the one figure they need. */
export function Offer({ offer, words: { text, budgetPage }, hardship }: Props) {
  const { labels } = text;
  return (
    <section aria-labelledby="debt-offer">
      <h2 id="debt-offer">{labels.offer}</h2>
      {offer === 'sum-missing' ? (
        <p>
          {labels.sumMissing}
          <a href={budgetPage.href}>{budgetPage.title}</a>
        </p>
      ) : (
        <>
          <div class="card">
            <p class="money-answer">{offer.answer}</p>
            <p>{offer.basis}</p>
          </div>
          {offer.isHardship && hardship}
          <ScrollTable {...offer.offers} />
          {offer.months && (
            <>
              <h3>{labels.offerMonths}</h3>
              <ScrollTable {...offer.months} />
            </>
          )}
          <ul>
            {offer.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
