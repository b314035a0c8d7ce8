/**
 * `npm run test:engines [-- --record] [<engine>…]`: the journeys in engines that the other tests do not use, on the
 * finished site. Prints a table; pictures go to a temporary folder. An engine that cannot be had is skipped loudly.
 * `--record` writes what came of it to the file that /about/accessibility/ shows.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CANDIDATES, type Candidate } from './engines/find.ts';
import { JOURNEYS } from './engines/journeys.ts';
import { Reader } from './engines/reader.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4329);
const ROOT = `http://localhost:${PORT}`;
/** Milliseconds: the day is that of the readers. */
const CHINA_AHEAD_MS = 8 * 60 * 60 * 1000;
const pictures = mkdtempSync(join(tmpdir(), 'engines-pictures-'));

interface Row {
  name: string;
  version: string;
  /** What each journey came to: 'ok' or what was wrong; empty where the engine was not tried. */
  results: string[];
}

async function tryEngine({ name, find }: Candidate): Promise<Row> {
  const found = await find();
  if ('missing' in found) {
    console.warn(`\nSKIPPED: ${name} was not tried; ${found.missing}\n`);
    return { name, version: '', results: [] };
  }
  const engine = await found.start();
  const results: string[] = [];
  console.log(`\n${name}: ${engine.version}`);
  try {
    for (const journey of JOURNEYS) {
      const result = await journey.go(new Reader(engine.tab, ROOT)).then(
        () => 'ok',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      console.log(`  ${journey.name}: ${result}`);
      results.push(result);
      const file = join(pictures, `${name.replaceAll(' ', '-')}-${journey.name}.png`);
      writeFileSync(file, await engine.tab.picture());
    }
  } finally {
    await engine.close();
  }
  return { name, version: engine.version, results };
}

/** Serves dist/ unless something serves there already. */
async function serve(): Promise<() => void> {
  const isUp = () =>
    fetch(ROOT).then(
      () => true,
      () => false,
    );
  if (await isUp()) return () => undefined;
  const server = spawn(process.execPath, ['tests/support/serve.ts', String(PORT)], {
    stdio: 'inherit',
  });
  for (let tries = 0; tries < 600 && !(await isUp()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return () => server.kill();
}

const RECORD = 'src/content/engines.json';

const isRecorded = process.argv.includes('--record');
const wanted = process.argv.slice(2).filter((one) => one !== '--record');
const chosen = CANDIDATES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)),
);
const stop = await serve();
const rows: Row[] = [];
try {
  for (const candidate of chosen) rows.push(await tryEngine(candidate));
} finally {
  stop();
}

const cell = (result: string | undefined) =>
  result === undefined ? '—' : result === 'ok' ? 'ok' : 'FAILED';
console.log(`\n| engine | ${JOURNEYS.map(({ name }) => name).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(JOURNEYS.length)}`);
for (const { name, version, results } of rows) {
  console.log(
    `| ${name} (${version}) | ${JOURNEYS.map((_, place) => cell(results[place])).join(' | ')} |`,
  );
}
console.log(`\nPictures: ${pictures}`);
const tried = rows.filter(({ results }) => results.length > 0);
if (tried.length < rows.length)
  console.warn(`${rows.length - tried.length} engines were NOT tried.`);
if (isRecorded) {
  const record = {
    day: new Date(Date.now() + CHINA_AHEAD_MS).toISOString().slice(0, 10),
    engines: tried.map(({ name, version, results }) => ({
      name,
      version: /[\d.]+$/.exec(version)?.[0] ?? version,
      passed: JOURNEYS.filter((_, place) => results[place] === 'ok').map((journey) => journey.name),
    })),
  };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}
process.exitCode =
  tried.length > 0 && tried.every(({ results }) => results.every((result) => result === 'ok'))
    ? 0
    : 1;
