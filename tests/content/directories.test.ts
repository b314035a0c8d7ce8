/** The entries of /carriers/, /phones/ and /lenders/: their references, their refusals. */
import { describe, expect, test } from 'vitest';
import { CARRIER_OFFERS } from '~/lib/vocabulary/carriers.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { carrierSchema } from '~/lib/schemas/carrier.ts';
import { lenderSchema } from '~/lib/schemas/lender.ts';
import { lookupSchema } from '~/lib/schemas/lookup.ts';
import { phoneSchema } from '~/lib/schemas/phone.ts';
import {
  readCarriers,
  readLenders,
  readLookups,
  readPhones,
  readSources,
} from '~tests/support/content.ts';
import { expectKnown, expectNone, listDifferences, listShared } from '~tests/support/relations.ts';

const carriers = readCarriers();
const phones = readPhones();
const lenders = readLenders();
const lookups = readLookups();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));

/** The values within `data` that readers see: those written in Chinese; ids are not. */
const shownTexts = (data: unknown): string[] => {
  if (typeof data === 'string') return /\p{Script=Han}/u.test(data) ? [data] : [];
  return data instanceof Object ? Object.values(data).flatMap(shownTexts) : [];
};

describe.each([...carriers, ...phones, ...lenders, ...lookups])('$path', ({ data }) => {
  const texts = shownTexts(data);

  test('names only hotlines that exist', () => {
    expect(texts.length).toBeGreaterThan(0);
    expectKnown({ hotline: texts.flatMap(hotlineIdsIn) });
  });
});

test.each(carriers)('$path names only sources and hotlines that exist', ({ data }) => {
  const codes = data.offers.flatMap(({ sms }) => sms);
  expectKnown({
    hotline: [data.hotline, ...codes.map(({ to }) => to)],
    source: data.offers.flatMap((offer) => offer.sources),
  });
});

test.each(lookups)(
  '$path names only sources that exist, with an address where it takes one',
  (entry) => {
    const { sources: cited, urlFrom } = entry.data;
    expectKnown({ source: cited });
    expectNone(
      urlFrom === undefined || (cited.includes(urlFrom) && sources.get(urlFrom)?.url)
        ? []
        : [`urlFrom is ${urlFrom}`],
      'take the address from one of its sources that has a url.',
    );
  },
);

test('every kind of offer is found at one carrier at least', () => {
  const offered = new Set(carriers.flatMap(({ data }) => data.offers.map(({ kind }) => kind)));
  expectNone(
    listDifferences([...offered], Object.keys(CARRIER_OFFERS), 'kind of offer'),
    'name the kind under offers of a carrier, or remove it from src/lib/vocabulary/carriers.ts.',
  );
});

test.each([
  ['carriers', listShared(carriers, ({ data }) => String(data.order), 'order')],
  ['phones', listShared(phones, ({ data }) => `${data.group} ${data.order}`, 'place')],
  ['lenders', listShared(lenders, ({ data }) => `${data.group} ${data.order}`, 'place')],
  ['lookups', listShared(lookups, ({ data }) => `${data.group} ${data.order}`, 'place')],
])('no two entries of %s have the same place', (_, shared) => {
  expectNone(shared, 'give one of them another order.');
});

describe('an entry with a mistake is refused, and told why', () => {
  const carrier = carriers[0]!.data;
  const offer = carrier.offers[0]!;
  const phone = phones.find(({ data }) => data.features.length > 0)!.data;
  const lender = lenders[0]!.data;
  const lookup = lookups.find(({ data }) => data.urlFrom !== undefined)!.data;

  test.each([
    [carrierSchema, { ...carrier, offers: [{ ...offer, sms: [], ways: [] }] }, /how to get it/],
    [carrierSchema, { ...carrier, offers: [offer, offer] }, /each kind of offer at most once/],
    [carrierSchema, { ...carrier, offers: [{ ...offer, confidence: 'low' }] }, /leave it out/],
    [carrierSchema, { ...carrier, doesNotPromise: [] }, /does not promise/],
    [phoneSchema, { ...phone, generalWay: '搜“拦截”。' }, /not both/],
    [phoneSchema, { ...phone, features: [] }, /generalWay where none was/],
    [phoneSchema, { ...phone, cannot: [] }, /cannot do/],
    [lenderSchema, { ...lender, numbers: [] }, /gets no entry/],
    [lenderSchema, { ...lender, numbers: [{ number: 95588 }] }, /quote the number/],
    [lenderSchema, { ...lender, seenIn: ['hearsay'] }, /contact-library/],
    [lookupSchema, { ...lookup, url: 'https://www.gov.cn/' }, /the address once/],
    [lookupSchema, { ...lookup, reviewBy: lookup.reviewedAt }, /later than reviewedAt/],
  ])('(%#)', (schema, data, reason) => {
    const result = schema.safeParse(data);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toMatch(reason);
  });
});
