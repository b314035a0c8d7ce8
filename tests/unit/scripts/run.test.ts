/** What `npm run dev`, `start`, `build` and `test` say when something is in the way: one line, with what to do. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER_PLACES } from '~scripts/browser.ts';

const SCRIPT = resolve('scripts/run.mjs');

interface Options {
  cwd?: string;
  env?: Record<string, string>;
  /** Options of Node itself. */
  node?: string[];
}

const said = (args: string[], { cwd, env, node = [] }: Options = {}): Promise<string> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [...node, SCRIPT, ...args],
      { cwd, env: { ...process.env, ...env } },
      (_, __, errors) => done(errors),
    );
  });

const withTakenPort = async (use: (port: number) => Promise<void>) => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  await use((server.address() as AddressInfo).port);
  server.close();
};

/** A port that is free, and whose next one is, too. */
const withFreePorts = async (use: (port: string) => Promise<string>): Promise<string> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return use(String(port));
};

test.each(['dev', 'start'])('%s names the taken port and the way to another', async (name) => {
  await withTakenPort(async (port) => {
    expect(await said([name, '--port', String(port)])).toBe(
      `Port ${port} is taken: end what runs there, or run npm run ${name} -- --port ${port + 1}\n`,
    );
  });
});

test('test names the taken port and the variable for another', async () => {
  await withTakenPort(async (port) => {
    // The port itself, and the next one, under which the site is served a second time.
    for (const first of [port, port - 1]) {
      expect(await said(['test'], { env: { TEST_PORT: String(first) } })).toBe(
        `Port ${port} is taken: end what runs there, or set TEST_PORT to one that is free and whose next one is.\n`,
      );
    }
  });
});

test('a port after an equals sign is the same port', async () => {
  await withTakenPort(async (port) => {
    expect(await said(['dev', `--port=${port}`])).toContain(`Port ${port} is taken`);
  });
});

test('test names a browser that is not there', async () => {
  const path = join(tmpdir(), 'no-such-browser');
  expect(await said(['test'], { env: { CHROMIUM_PATH: path } })).toBe(
    `CHROMIUM_PATH names no file: ${path}. Set it to a Chromium or Chrome you have, or unset it.\n`,
  );
});

test.skipIf(BROWSER_PLACES.some((place) => existsSync(place)))(
  'test says before anything else that there is no browser and that none can be got',
  async () => {
    // Nothing is found there but Node: no browser, no Playwright to download one, no apt-get to install one.
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    const env = {
      PATH: dirname(process.execPath),
      PLAYWRIGHT_BROWSERS_PATH: empty,
      CHROMIUM_PATH: '',
    };
    const lines = await withFreePorts((port) =>
      said(['test'], { env: { ...env, TEST_PORT: port } }),
    );
    expect(lines).toMatch(
      /^No Chromium is here and none could be got: run .+, or set CHROMIUM_PATH .+\n$/,
    );
  },
);

test.each(['dev', 'start', 'build', 'test'])('%s says that Node is too old', async (name) => {
  const older = 'Object.defineProperty(process, "versions", { value: { node: "18.20.0" } })';
  const node = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
  expect(await said([name], { node })).toBe(
    'Node 18.20.0 is too old: install Node 20 or newer from nodejs.org.\n',
  );
});

test.each(['dev', 'start', 'build', 'test'])('%s says that nothing is installed', async (name) => {
  const cwd = mkdtempSync(join(tmpdir(), 'empty-'));
  expect(await said([name], { cwd })).toBe('Nothing is installed yet: run npm ci first.\n');
});
