/** What `npm start` serves after its build. The browser tests have a server of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A port that nobody listens on. */
const findPort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

let preview: ChildProcess;
let home: string;

beforeAll(async () => {
  const port = await findPort();
  home = `http://localhost:${port}`;
  preview = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], {
    shell: process.platform === 'win32',
  });
  // It says its address once it listens.
  for await (const chunk of preview.stdout!) if (String(chunk).includes(String(port))) break;
}, 60_000);

afterAll(() => void preview.kill());

test.each([
  ['/', 200],
  ['/tools/check/', 200],
  ['/data/rules.json', 200],
  ['/no-such-page/', 404],
])('%s answers %i', async (path, status) => {
  expect((await fetch(home + path)).status).toBe(status);
});
