/** Real servers with the configurations of deploy/ send what src/integrations/headers/rules.ts says. */
import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '~/integrations/headers/rules.ts';
import { request } from '~scripts/hosting/request.ts';
import type { RunningServer } from '~scripts/hosting/run-server.ts';
import { SERVERS } from '~scripts/hosting/servers.ts';

const script = `/${globSync('_astro/Check.*.js', { cwd: 'dist' })[0]}`;
const list = `/${globSync('offline.*.json', { cwd: 'dist' })[0]}`;
const fragment = `/${globSync('pagefind/fragment/*', { cwd: 'dist' })[0]}`;

/** Addresses of every kind, with the start of their type. */
const KINDS: readonly [address: string, type: string][] = [
  ['/', 'text/html'],
  ['/now/', 'text/html'],
  ['/tools/check/', 'text/html'],
  [script, 'application/javascript'],
  [list, 'application/json'],
  ['/sw.js', 'application/javascript'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/icon-192.png', 'image/png'],
  ['/sitemap-index.xml', 'text/xml'],
  ['/data/rules.json', 'application/json'],
  ['/pagefind/pagefind.js', 'application/javascript'],
  [fragment, ''],
];
/** The same type by its two names. */
const plainType = (type: string): string =>
  type.replace('text/javascript', 'application/javascript').replace('application/xml', 'text/xml');
const read = (address: string): Buffer =>
  readFileSync(`dist${address.endsWith('/') ? `${address}index.html` : address}`);

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync } as const;

for (const { name, start, missing } of SERVERS) {
  if (missing) console.warn(`NOT TESTED: ${name} is not on this machine. ${missing}`);
  describe.skipIf(missing)(name, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.stop());

    test.each(KINDS)('%s is sent as what it is, with every header', async (address, type) => {
      const { status, headers, body } = await request(server.url + address);
      expect(status).toBe(200);
      expect(plainType(headers['content-type'] ?? '')).toMatch(
        new RegExp(`^${type.replace('+', '\\+')}`),
      );
      for (const [header, value] of Object.entries(headersFor(address))) {
        expect(headers[header.toLowerCase()], header).toBe(value);
      }
      expect(headers['server'] ?? '').not.toMatch(/\d/);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.equals(read(address))).toBe(true);
    });

    for (const [encoding, unpack] of Object.entries(UNPACK)) {
      test.each(['/', script, list, '/pagefind/pagefind.js', '/sw.js'])(
        `%s comes packed as ${encoding}, once packed as such at build`,
        async (address) => {
          const { headers, body } = await request(server.url + address, {
            'Accept-Encoding': encoding,
          });
          expect(headers['content-encoding']).toBe(encoding);
          expect(headers['vary']).toMatch(/accept-encoding/i);
          expect(unpack(body).equals(read(address))).toBe(true);
          const packed = `${address.endsWith('/') ? `${address}index.html` : address}.${encoding === 'br' ? 'br' : 'gz'}`;
          expect(body.equals(read(packed))).toBe(true);
        },
      );
    }

    test('text says that it is UTF-8', async () => {
      const { headers } = await request(`${server.url}/now/`);
      expect(headers['content-type']).toMatch(/charset=utf-8/i);
    });

    test.each(['/no-such-page/', '/_astro/gone.12345678.js', '/respond/no-such-page/'])(
      '%s is the page that says so, closed like the others, and remembered by nobody',
      async (address) => {
        const { status, headers, body } = await request(server.url + address);
        expect(status).toBe(404);
        expect(body.equals(read('/404.html'))).toBe(true);
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(headers['x-content-type-options']).toBe('nosniff');
      },
    );

    test('an address without its slash leads to the one with it, on whatever host this is', async () => {
      const { status, headers } = await request(`${server.url}/tools/check`);
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe('/tools/check/');
    });

    test('a part of a file can be had', async () => {
      const { status, headers, body } = await request(`${server.url}/icon-512.png`, {
        Range: 'bytes=0-99',
      });
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 0-99/${read('/icon-512.png').length}`);
      expect(body.equals(read('/icon-512.png').subarray(0, 100))).toBe(true);
    });

    test.each(['identity', 'gzip', 'br'])(
      'a page that has not changed is not sent again (%s)',
      async (encoding) => {
        const first = await request(`${server.url}/now/`, { 'Accept-Encoding': encoding });
        const { status, body } = await request(`${server.url}/now/`, {
          'Accept-Encoding': encoding,
          'If-None-Match': first.headers['etag'] ?? '',
        });
        expect([status, body.length]).toEqual([304, 0]);
      },
    );

    test('nothing outside of the site is sent', async () => {
      const { status } = await request(`${server.url}/..%2f..%2fpackage.json`);
      expect([400, 404]).toContain(status);
    });
  });
}
