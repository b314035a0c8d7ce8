/** Starts a browser or its driver, and ends it with all its children. */
import { spawn } from 'node:child_process';

/** Milliseconds until a browser must have said that it listens. */
const LIMIT = 60_000;

interface Options {
  args: readonly string[];
  environment?: Record<string, string>;
  /** What it says once it listens; its first group is handed back. */
  ready: RegExp;
}

/** Starts `program`; rejects with what it said where it ends or keeps silent. */
export async function start(program: string, { args, environment, ready }: Options) {
  // A group of its own, so that its children end with it.
  const child = spawn(program, args, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stop);
  const said = await new Promise<string>((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`${program} ${why}\n${output.slice(-2000)}`));
    const timer = setTimeout(() => fail('does not say that it listens'), LIMIT);
    const read = (part: Buffer) => {
      output += part.toString();
      const found = ready.exec(output);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1] ?? '');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(error.message));
    child.on('exit', () => fail('ended'));
  });
  return { said, stop };
}
