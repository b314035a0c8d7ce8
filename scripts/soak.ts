/**
 * `npm run test:soak [-- <times> <spec>…]`: repeats the journeys that depend on what is stored or on what
 * arrives late, while another process keeps a core busy, and says which of them failed how often.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeTallies, tally, type Report } from './test/soak-report.ts';

const TIMES = 20;
const JOURNEYS = [
  'budget',
  'budget-keep',
  'case',
  'check-state',
  'complain',
  'court',
  'debts',
  'letters',
  'log',
  'log-database',
  'money-chain',
  'practice',
  'relief',
  'rules',
  'slow-network',
  'together',
];

const [first = '', ...rest] = process.argv.slice(2);
const isNumber = /^\d+$/.test(first);
const times = isNumber ? Number(first) : TIMES;
const named = isNumber ? rest : [first, ...rest].filter(Boolean);
const journeys = (named.length > 0 ? named : JOURNEYS).map((name) => `e2e/${name}.spec.ts`);

const report = join(mkdtempSync(join(tmpdir(), 'soak-')), 'report.json');
const busy = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
try {
  spawnSync('playwright', ['test', ...journeys, `--repeat-each=${times}`, '--reporter=json,dot'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
} finally {
  busy.kill();
}
// Without a report, what was in the way stands above.
if (!existsSync(report)) process.exit(1);
const tallies = tally(JSON.parse(readFileSync(report, 'utf8')) as Report);
for (const line of describeTallies(tallies)) console.log(line);
process.exitCode = tallies.length > 0 && tallies.every(({ failures }) => failures === 0) ? 0 : 1;
