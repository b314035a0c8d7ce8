/** `npm run bench -- money|log|message|peers|serve|scale`: measures how long things take, and prints the figures. Judges nothing. */
import { benchLog } from './bench/log.ts';
import { benchMessage } from './bench/message.ts';
import { benchMoney } from './bench/money.ts';
import { benchPeers } from './bench/peers.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { benchServe } from './bench/serve.ts';

/** What can be measured, by its name on the command line; what stands behind that is handed over. */
const BENCHES: Readonly<Record<string, (rest: readonly string[]) => Promise<void>>> = {
  log: benchLog,
  message: benchMessage,
  money: benchMoney,
  peers: benchPeers,
  scale: benchScale,
  search: benchSearch,
  serve: benchServe,
};

const [name = '', ...rest] = process.argv.slice(2);
const run = BENCHES[name];
if (!run) {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exit(1);
}
await run(rest);
