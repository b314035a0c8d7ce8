/** What `npm run dev`, `start`, `build` and `test` say when something is in the way: one line, with what to do. */
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = resolve('scripts/run.mjs');

const said = (args: string[], options: { cwd?: string; port?: number } = {}): Promise<string> =>
  new Promise((done) => {
    const env = { ...process.env, ...(options.port && { TEST_PORT: String(options.port) }) };
    execFile(process.execPath, [SCRIPT, ...args], { cwd: options.cwd, env }, (_, __, errors) =>
      done(errors),
    );
  });

const withTakenPort = async (use: (port: number) => Promise<void>) => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  await use((server.address() as AddressInfo).port);
  server.close();
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
    expect(await said(['test'], { port })).toBe(
      `Port ${port} is taken: end what runs there, or set TEST_PORT to a free one.\n`,
    );
  });
});

test.each(['dev', 'start', 'build', 'test'])('%s says that nothing is installed', async (name) => {
  const cwd = mkdtempSync(join(tmpdir(), 'empty-'));
  expect(await said([name], { cwd })).toBe('Nothing is installed yet: run npm ci first.\n');
});
