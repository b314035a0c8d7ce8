/** Reads what somebody brings to be imported: the whole of it, checked, before anything is written. */
import { FILE_KINDS, type LogEntry, packName } from '~/lib/domain/log/entry.ts';
import { parseLogJson, type ReadPack } from '~/lib/domain/log/text/pack.ts';
import { digestOf } from './digest.ts';
import type { FileContent } from './records.ts';
import { openPack, UnpackError, type UnpackProblem, type Unpacked } from './unpack.ts';

type PackProblem = Extract<ReadPack, { kind: 'problem' }>['problem'];

/** Everything that was brought, or the one thing that is wrong with it. */
export type Brought =
  | { kind: 'log'; entries: LogEntry[]; files: FileContent[] }
  | { kind: 'problem'; problem: PackProblem | UnpackProblem | 'wrong-sum' | 'file-missing' };

/** Bytes of a log without its pack. */
const LARGEST_JSON = 64 * 1024 * 1024;
const SUM_LINE = /^([0-9a-f]{64}) [ *](.+)$/;

const problem = (found: Extract<Brought, { kind: 'problem' }>['problem']): Brought => ({
  kind: 'problem',
  problem: found,
});

/** Whether each file of the pack is what SHA256SUMS says; the pack names every file in it. */
async function sumsHold({ names, read }: Unpacked): Promise<boolean> {
  const text = await (await read('SHA256SUMS')).text();
  const sums = new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [, digest = '', name = ''] = SUM_LINE.exec(line) ?? [];
      return digest ? [[name, digest]] : [];
    }),
  );
  for (const name of names) {
    if (name === 'SHA256SUMS') continue;
    if ((await digestOf(await read(name))) !== sums.get(name)) return false;
  }
  return [...sums.keys()].every((name) => names.includes(name));
}

async function readPack(file: Blob): Promise<Brought> {
  const pack = await openPack(file);
  if (!pack.names.includes('entries.json')) return problem('not-a-log');
  if (!pack.names.includes('SHA256SUMS')) return problem('damaged');
  if (!(await sumsHold(pack))) return problem('wrong-sum');
  const read = parseLogJson(await (await pack.read('entries.json')).text());
  if (read.kind === 'problem') return read;
  const files = new Map<string, FileContent>();
  for (const wanted of read.entries.flatMap((entry) => entry.files)) {
    const name = packName(wanted);
    if (files.has(wanted.id)) continue;
    if (!pack.names.includes(name)) return problem('file-missing');
    const content = await pack.read(name);
    if (content.size !== wanted.size || (await digestOf(content)) !== wanted.id) {
      return problem('wrong-sum');
    }
    const type = FILE_KINDS[wanted.ending] ?? '';
    files.set(wanted.id, { id: wanted.id, blob: new Blob([content], { type }) });
  }
  return { kind: 'log', entries: read.entries, files: [...files.values()] };
}

async function readJson(file: Blob): Promise<Brought> {
  if (file.size > LARGEST_JSON) return problem('too-large');
  const read = parseLogJson(await file.text());
  if (read.kind === 'problem') return read;
  const hasFiles = read.entries.some((entry) => entry.files.length > 0);
  return hasFiles ? problem('file-missing') : { kind: 'log', entries: read.entries, files: [] };
}

/** Reads `file`, a pack or its entries.json alone. Throws nothing, writes nothing. */
export async function readBrought(file: Blob): Promise<Brought> {
  try {
    const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const isZip = start[0] === 0x50 && start[1] === 0x4b;
    return await (isZip ? readPack(file) : readJson(file));
  } catch (error) {
    return problem(error instanceof UnpackError ? error.problem : 'damaged');
  }
}
