/** `npm run verify` finds nothing wrong with our own configurations, and everything wrong with a bad host. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVERS } from '~scripts/hosting/servers.ts';
import { verifySite } from '~scripts/verify/verify-site.ts';

for (const { name, start, missing } of SERVERS) {
  if (missing) console.warn(`NOT TESTED: ${name} is not on this machine. ${missing}`);
  test.skipIf(missing)(
    `with ${name} all is as it should be, but for the name of the host`,
    async () => {
      const server = await start();
      try {
        const { links, ...rest } = await verifySite(`${server.url}/`, 'dist');
        expect(rest).toEqual({ files: [], host: [], worker: [] });
        // Whether the build knows no address or another one.
        expect(links).toEqual([expect.stringMatching(`: build with SITE=${server.url}$`)]);
      } finally {
        await server.stop();
      }
    },
  );
}

describe('a host that does everything wrong', () => {
  let server: Server;
  let site: string;
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'bad-host-'));
    cpSync('dist', root, { recursive: true });
    writeFileSync(join(root, 'now/index.html'), '<h1>Something else</h1>');
    writeFileSync(join(root, 'sw.js'), '// older');
    // No headers, nothing packed, and the home page in place of what is not there.
    server = createServer(async ({ url = '/' }, response) => {
      const file = join(root, decodeURIComponent(url), url.endsWith('/') ? 'index.html' : '');
      const body = await readFile(file).catch(() => readFile(join(root, 'index.html')));
      response.end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    site = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  });
  afterAll(() => server.close());

  test('is told all of it', async () => {
    const { files, host, links, worker } = await verifySite(site, 'dist');
    expect(files).toEqual([
      '/now/ is not the file of this build',
      '/sw.js is not the file of this build',
    ]);
    expect(host).toEqual(
      expect.arrayContaining([
        '/ comes with another Strict-Transport-Security, or without',
        '/ comes with another Content-Security-Policy, or without',
        '/ is not packed: readers load three times as much',
        'A page that is not there answers 200, not 404',
        '/now does not lead to /now/',
      ]),
    );
    expect(links).toHaveLength(1);
    expect(worker).toEqual([
      '/sw.js is of another build: readers keep what is not here',
      '/sw.js is not sent as a script',
      '/sw.js may be kept: the kill switch would come late',
    ]);
  });
});
