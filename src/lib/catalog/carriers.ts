import { CARRIER_OFFERS, type CarrierOfferKind } from '~/lib/vocabulary/carriers.ts';
import { type Carrier } from '~/lib/schemas/carrier.ts';
import { indexCollection } from './find-entry.ts';
import { getHotline, type HotlineView } from './hotlines.ts';
import { getSource, type SourceView } from './sources.ts';

type Offer = Carrier['offers'][number];

/** One thing a carrier offers, its numbers and sources resolved. */
export interface CarrierOfferView extends Omit<Offer, 'sms' | 'sources'> {
  /** Unique on the page, for links to it. */
  anchor: string;
  title: string;
  sms: { code: string; does: string; to: HotlineView }[];
  sources: SourceView[];
}

/** A carrier as /carriers/ shows it. */
interface CarrierView extends Omit<Carrier, 'hotline' | 'offers'> {
  id: string;
  hotline: HotlineView;
  /** In the order of CARRIER_OFFERS; a kind that was not found is missing. */
  offers: CarrierOfferView[];
}

const kinds = Object.keys(CARRIER_OFFERS) as CarrierOfferKind[];

const toOffer = (carrier: string, offer: Offer): CarrierOfferView => ({
  ...offer,
  anchor: `${carrier}-${offer.kind}`,
  title: CARRIER_OFFERS[offer.kind],
  sms: offer.sms.map(({ code, does, to }) => ({ code, does, to: getHotline(to) })),
  sources: offer.sources.map(getSource),
});

const toView = ({ id, data }: { id: string; data: Carrier }): CarrierView => ({
  ...data,
  id,
  hotline: getHotline(data.hotline),
  offers: data.offers
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map((offer) => toOffer(id, offer)),
});

const carriers = await indexCollection('carriers');

/** All carriers in their order; an unknown hotline or source stops the build. */
export const allCarriers: CarrierView[] = carriers.entries
  .map(toView)
  .sort((a, b) => a.order - b.order);
