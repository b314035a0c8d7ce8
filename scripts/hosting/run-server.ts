/** Runs a real web server for a while, on this machine alone. */
import { spawn, spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningServer {
  url: string;
  stop: () => Promise<void>;
}

/** Whether `program` is on this machine. */
export const isInstalled = (program: string, ask = '-v'): boolean =>
  spawnSync(program, [ask], { stdio: 'ignore' }).error === undefined;

/** A port that nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

const TRIES = 100;
const PAUSE = 50;

/** Whether somebody listens on `port`. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const answer = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answer;
}

/** Starts `program` and waits until it listens on `port`. Throws with its own words when it ends before. */
export async function runServer(
  program: string,
  args: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const process_ = spawn(program, args, { env: { ...process.env, ...environment } });
  let said = '';
  process_.stderr.on('data', (text) => (said += String(text)));
  process_.stdout.resume();
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (process_.exitCode !== null || tries > TRIES) throw new Error(`${program}: ${said}`);
    await wait(PAUSE);
  }
  const ended = once(process_, 'exit');
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      process_.kill();
      await ended;
    },
  };
}
