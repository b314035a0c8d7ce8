/** How much real servers carry: wrk with a thousand connections for half a minute against each. */
import { spawnSync } from 'node:child_process';
import { isInstalled } from '~scripts/hosting/run-server.ts';
import { SERVERS } from '~scripts/hosting/servers.ts';

const CONNECTIONS = 1000;
const SECONDS = 30;
/** The page that is asked for most when it matters, packed. */
const PAGE = '/now/';

/** What wrk says of one run. */
interface Load {
  perSecond: string;
  slowest1In100: string;
  errors: string;
}

const find = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1]?.trim();

/** Reads the words of `wrk --latency`. */
export const readWrk = (text: string): Load => ({
  perSecond: find(text, /Requests\/sec:\s*(\S+)/) ?? '?',
  slowest1In100: find(text, /99%\s+(\S+)/) ?? '?',
  errors:
    [find(text, /Socket errors: (.+)/), find(text, /Non-2xx or 3xx responses: (.+)/)]
      .filter(Boolean)
      .join('; ') || '0',
});

/** Prints requests a second, the 99th percentile and errors of every server. Needs the finished site in dist/. */
export async function benchServe(): Promise<void> {
  if (!isInstalled('wrk')) throw new Error('wrk is not on this machine: apt-get install wrk');
  for (const { name, start, missing } of SERVERS) {
    if (missing) {
      console.warn(`NOT MEASURED: ${name} is not on this machine. ${missing}`);
      continue;
    }
    const server = await start();
    try {
      const { stdout } = spawnSync(
        'wrk',
        [
          ...['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency'],
          ...['-H', 'Accept-Encoding: br', server.url + PAGE],
        ],
        { encoding: 'utf8' },
      );
      const { perSecond, slowest1In100, errors } = readWrk(stdout);
      console.log(`${name}: ${perSecond} requests/s, p99 ${slowest1In100}, errors ${errors}`);
    } finally {
      await server.stop();
    }
  }
}
