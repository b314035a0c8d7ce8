/** The files of an entry: to add, to take out again, to save elsewhere. Each is kept as it is, under its digest. */
import { useState } from 'preact/hooks';
import { downloadBlob } from '~/lib/browser/download.ts';
import { digestOf } from '~/lib/browser/log/digest.ts';
import type { FileContent } from '~/lib/browser/log/records.ts';
import {
  FILE_KINDS,
  LARGEST_FILE,
  type LogEntry,
  type LogFile,
  MOST_FILES,
} from '~/lib/domain/log/entry.ts';
import { editEntry } from '~/lib/domain/log/history.ts';
import { formatBytes } from '~/lib/domain/log/words.ts';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';
import type { Log } from './use-log.ts';

interface Props {
  log: Log;
  entry: LogEntry;
}

/** Names a device gives are shown, never used as an address. */
const LONGEST_NAME = 200;

async function readFile(file: File): Promise<{ meta: LogFile; content: FileContent } | string> {
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const type = FILE_KINDS[ending];
  if (!type) return `“${file.name}”这种文件不收。可以加图片、录音、录像、PDF。`;
  if (file.size > LARGEST_FILE) return `“${file.name}”超过${formatBytes(LARGEST_FILE)}，存不下。`;
  try {
    const id = await digestOf(file);
    const name = file.name.slice(-LONGEST_NAME);
    return {
      meta: { id, name, ending, size: file.size },
      content: { id, blob: file.slice(0, file.size, type) },
    };
  } catch {
    return `“${file.name}”读不出来，没有加。`;
  }
}

/** The list, and the way to add to it. */
export function Files({ log, entry }: Props) {
  const [said, setSaid] = useState('');

  const change = async (
    next: (files: readonly LogFile[]) => LogFile[],
    added: FileContent[] = [],
  ) => {
    const wanted = { facts: entry.facts, files: next(entry.files) };
    return log.change(entry.id, (current) => editEntry(current, entry, wanted, Date.now()), added);
  };

  const add = async (chosen: readonly File[]) => {
    setSaid('正在存附件，请等一下，先别关这一页。');
    const read = await Promise.all(chosen.map(readFile));
    const problems = read.filter((one) => typeof one === 'string');
    const good = read
      .filter((one) => typeof one !== 'string')
      .filter(({ meta }) => !entry.files.some(({ id }) => id === meta.id));
    const once = [...new Map(good.map((one) => [one.meta.id, one])).values()];
    if (entry.files.length + once.length > MOST_FILES) {
      return setSaid(`一条最多${MOST_FILES}个附件，这次没有加。可以再记一条。`);
    }
    if (once.length > 0) {
      const outcome = await change(
        (files) => [...files, ...once.map(({ meta }) => meta)],
        once.map(({ content }) => content),
      );
      if (outcome !== 'saved') return setSaid('附件没有存进去。原来的都在。');
    }
    const kept = once.length > 0 ? `存好了${once.length}个附件。` : '没有新的附件。';
    return setSaid([kept, ...problems].join(''));
  };

  const save = async (file: LogFile) => {
    const blob = await log.readFile(file.id);
    if (!blob) return setSaid(`“${file.name}”读不出来。`);
    return downloadBlob(file.name, new Blob([blob], { type: FILE_KINDS[file.ending] ?? '' }));
  };

  return (
    <div class="log-files no-print">
      {entry.files.length > 0 && (
        <ul>
          {entry.files.map((file) => (
            <li key={file.id}>
              {file.name}（{formatBytes(file.size)}）{' '}
              <button type="button" class="button button--quiet" onClick={() => void save(file)}>
                另存“{file.name}”
              </button>
              <ConfirmButton
                id={`drop-${entry.id}-${file.id}`}
                label={`拿掉“${file.name}”`}
                warning="这个附件会从这里删掉，找不回来。改动记录里会留下它的名字。"
                confirm="确定拿掉"
                cancel="不拿掉"
                onConfirm={() => void change((files) => files.filter(({ id }) => id !== file.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <label class="log-add">
        加附件：截图、录音、照片、PDF
        <input
          type="file"
          multiple
          accept={Object.keys(FILE_KINDS)
            .map((ending) => `.${ending}`)
            .join()}
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (chosen.length > 0) void add(chosen);
          }}
        />
      </label>
      <Status message={said} class="field__hint" />
    </div>
  );
}
