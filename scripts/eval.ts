/**
 * `npm run eval -- messages <file.jsonl> [--summary]`: measures a tool against labelled examples;
 * `npm run eval -- money <file.json>`: compares sums with reference vectors;
 * `npm run eval -- check <file.jsonl>`: plays situations through the self-check (`check help` lists the ids);
 * `npm run eval -- households`: what six households tap and type in the finished budget, as a table;
 * `npm run eval -- paths`: how many questions each tool asks on every way through;
 * `npm run eval -- search <file.jsonl> [--outside]`: asks the finished site's search in a real browser, or outside of one;
 * `npm run eval -- attack`: whether added words make a scam look milder;
 * `npm run eval -- figures`: writes the figures that the message check's page publishes.
 */
import { parseArgs } from 'node:util';
import { evalAttack } from './eval/attack.ts';
import { evalCheck } from './eval/check.ts';
import { writeFigures } from './eval/figures.ts';
import { evalHouseholds } from './eval/households.ts';
import { evalMessages } from './eval/messages.ts';
import { evalMoney } from './eval/money.ts';
import { evalPaths } from './eval/paths.ts';
import { evalSearch } from './eval/search.ts';

/** What can be measured: name on the command line, and what measures it. */
const EVALS: Readonly<
  Record<string, (path: string, summary: boolean, outside: boolean) => void | Promise<void>>
> = {
  check: evalCheck,
  paths: evalPaths,
  households: evalHouseholds,
  messages: evalMessages,
  money: evalMoney,
  search: evalSearch,
  attack: evalAttack,
  figures: writeFigures,
};
const NEEDS_NO_FILE = ['paths', 'households', 'attack', 'figures'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    summary: { type: 'boolean', default: false },
    outside: { type: 'boolean', default: false },
  },
});
const [name = '', path] = positionals;
const run = EVALS[name];
if (!run || (!path && !NEEDS_NO_FILE.includes(name))) {
  console.error(
    `Usage: npm run eval -- ${Object.keys(EVALS).join('|')} <file> [--summary] [--outside]`,
  );
  process.exit(1);
}
await run(path ?? '', values.summary, values.outside);
