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
  readHotlines,
  readLenders,
  readLookups,
  readPhones,
  readSources,
} from '~tests/support/content.ts';

const carriers = readCarriers();
const phones = readPhones();
const lenders = readLenders();
const lookups = readLookups();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const hotlines = new Set(readHotlines().map(({ id }) => id));

const missing = (wanted: string[], from: { has(id: string): boolean }) =>
  wanted.filter((id) => !from.has(id));

/** The values within `data` that readers see: those written in Chinese; ids are not. */
const shownTexts = (data: unknown): string[] => {
  if (typeof data === 'string') return /\p{Script=Han}/u.test(data) ? [data] : [];
  return data instanceof Object ? Object.values(data).flatMap(shownTexts) : [];
};

describe.each([...carriers, ...phones, ...lenders, ...lookups])('$path', ({ data }) => {
  const texts = shownTexts(data);

  test('names only hotlines that exist', () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(missing(texts.flatMap(hotlineIdsIn), hotlines)).toEqual([]);
  });
});

test.each(carriers)('$id names only sources and hotlines that exist', ({ data }) => {
  const codes = data.offers.flatMap(({ sms }) => sms);
  expect(missing([data.hotline, ...codes.map(({ to }) => to)], hotlines)).toEqual([]);
  const cited = data.offers.flatMap((offer) => offer.sources);
  expect(missing(cited, sources)).toEqual([]);
});

test.each(lookups)(
  '$id names only sources that exist, with an address where it takes one',
  (entry) => {
    const { sources: cited, urlFrom } = entry.data;
    expect(missing(cited, sources)).toEqual([]);
    if (urlFrom !== undefined) {
      expect(cited).toContain(urlFrom);
      expect(sources.get(urlFrom)?.url).toBeDefined();
    }
  },
);

test('every kind of offer is found at one carrier at least', () => {
  const offered = new Set(carriers.flatMap(({ data }) => data.offers.map(({ kind }) => kind)));
  expect([...offered].sort()).toEqual(Object.keys(CARRIER_OFFERS).sort());
});

test.each([
  ['carriers', carriers.map(({ data }) => String(data.order))],
  ['phones', phones.map(({ data }) => `${data.group} ${data.order}`)],
  ['lenders', lenders.map(({ data }) => `${data.group} ${data.order}`)],
  ['lookups', lookups.map(({ data }) => `${data.group} ${data.order}`)],
])('no two entries of %s have the same place', (_, places) => {
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
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
