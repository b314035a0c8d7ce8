/**
 * What every host has to send with every address: the one source of dist/_headers and of everything in deploy/.
 * `npm run hosting` writes the latter anew.
 */

export type Headers = Readonly<Record<string, string>>;

/** Headers for the addresses that begin with one of `starts`; `/` stands for all that no other rule names. */
interface HeaderRule {
  starts: readonly string[];
  headers: Headers;
}

const A_YEAR = 31_536_000;
const A_DAY = 86_400;

/** Sent with everything. */
export const ALWAYS: Headers = {
  'Strict-Transport-Security': `max-age=${A_YEAR}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Keeping the screen on, copying and sharing stay allowed: tools need them.
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/**
 * What a page's own policy (a `meta` element with its hashes) cannot say. Trusted types: no script makes markup or
 * addresses of scripts out of text, but for slots that the build wrote and the worker's address (lib/browser/
 * trusted-types.ts). A part that is loaded anew makes its policy anew.
 */
const policy = (frames: string): string =>
  [
    `frame-ancestors ${frames}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types offline slots 'allow-duplicates'",
  ].join('; ');

const CLOSED = policy("'none'");

const REVALIDATED = 'no-cache';
const FOR_EVER = `public, max-age=${A_YEAR}, immutable`;

/** In the order of precedence, the rule for everything else last. */
export const RULES: readonly HeaderRule[] = [
  {
    // A hash of the content stands in every name.
    starts: ['/_astro/'],
    headers: {
      'Content-Security-Policy': CLOSED,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': FOR_EVER,
    },
  },
  {
    // Some names have a hash, the entry that names them has none: asked for anew, so that they belong together.
    starts: ['/pagefind/'],
    headers: {
      'Content-Security-Policy': CLOSED,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': REVALIDATED,
    },
  },
  {
    // Open data: anybody's page may read it.
    starts: ['/data/'],
    headers: {
      'Content-Security-Policy': CLOSED,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': `public, max-age=${A_DAY}`,
    },
  },
  {
    // Small pages for other sites to show in a frame.
    starts: ['/embed/'],
    headers: {
      'Content-Security-Policy': policy('*'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': REVALIDATED,
    },
  },
  {
    starts: ['/'],
    headers: {
      'Content-Security-Policy': CLOSED,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': REVALIDATED,
    },
  },
];

/** The rule for `address`, which begins with a slash. */
const ruleFor = (address: string): HeaderRule =>
  RULES.find(({ starts }) => starts.some((start) => address.startsWith(start)))!;

/** All that is sent with `address`. */
export const headersFor = (address: string): Headers => ({
  ...ALWAYS,
  ...ruleFor(address).headers,
});
