/** `npm run bench -- money|log|peers|serve`: measures how long things take, and prints the figures. Judges nothing. */
import { benchLog } from './bench/log.ts';
import { benchMoney } from './bench/money.ts';
import { benchPeers } from './bench/peers.ts';
import { benchServe } from './bench/serve.ts';

/** What can be measured, by its name on the command line. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  log: benchLog,
  money: benchMoney,
  peers: benchPeers,
  serve: benchServe,
};

const run = BENCHES[process.argv[2] ?? ''];
if (!run) {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exit(1);
}
await run();
