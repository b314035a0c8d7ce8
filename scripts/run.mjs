/**
 * Runs what `npm run dev`, `start`, `build` and `test` stand for, once nothing is in the way: says in one line what
 * to do when Node is too old, nothing is installed, the port is taken or the browser that was named is not there.
 * Plain enough for an old Node to read.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const OLDEST_NODE = 20;

/** What each name runs, and the port it needs unless `--port` names another. */
const TASKS = {
  dev: { port: 4321, commands: [['astro', 'dev']] },
  build: { commands: [['astro', 'build']] },
  start: {
    port: 4321,
    commands: [
      ['astro', 'build'],
      ['astro', 'preview', '--ignore-lock'],
    ],
  },
  test: {
    port: Number(process.env.TEST_PORT || 4329),
    // The browser comes first: without one, eight minutes of other checks would be for nothing.
    commands: [
      ['node', 'scripts/ensure-browser.ts'],
      ['node', 'scripts/test.ts'],
    ],
  },
};

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.once('listening', () => server.close(() => resolve(true)));
    server.listen(port, 'localhost');
  });

/** What is in the way, with what to do about it; undefined when nothing is. */
async function findObstacle(name, port) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    return `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer from nodejs.org.`;
  }
  if (!existsSync('node_modules/astro')) return 'Nothing is installed yet: run npm ci first.';
  const browser = process.env.CHROMIUM_PATH;
  if (name === 'test' && browser && !existsSync(browser)) {
    return `CHROMIUM_PATH names no file: ${browser}. Set it to a Chromium or Chrome you have, or unset it.`;
  }
  if (port === undefined) return undefined;
  // The browser tests serve the site a second time, below a sub-path.
  const ports = name === 'test' ? [port, port + 1] : [port];
  const free = await Promise.all(ports.map(isFree));
  const taken = ports.find((_, place) => !free[place]);
  if (taken === undefined) return undefined;
  return name === 'test'
    ? `Port ${taken} is taken: end what runs there, or set TEST_PORT to one that is free and whose next one is.`
    : `Port ${port} is taken: end what runs there, or run npm run ${name} -- --port ${port + 1}`;
}

async function main([name, ...rest]) {
  const { commands, port } = TASKS[name];
  const [, asked] = /(?:^| )--port[ =](\d+)/.exec(rest.join(' ')) ?? [];
  const obstacle = await findObstacle(name, asked ? Number(asked) : port);
  if (obstacle !== undefined) {
    console.error(obstacle);
    return 1;
  }
  for (const [index, [command, ...args]] of commands.entries()) {
    const all = index === commands.length - 1 ? [...args, ...rest] : args;
    const { status } = spawnSync(command, all, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) return status || 1;
  }
  return 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
