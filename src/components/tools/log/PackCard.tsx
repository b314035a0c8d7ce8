/** Takes the log along as one pack, and brings one back. */
import { useRef, useState } from 'preact/hooks';
import { downloadBlob } from '~/lib/browser/download.ts';
import type { Brought } from '~/lib/browser/log/import.ts';
import { mergeLogs } from '~/lib/domain/log/merge.ts';
import { formatBytes } from '~/lib/domain/log/words.ts';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { askNow } from './ask-now.ts';
import type { Log } from './use-log.ts';
import type { LogWords } from './words.ts';

const PROBLEMS: Readonly<Record<Extract<Brought, { kind: 'problem' }>['problem'], string>> = {
  'not-a-zip': '这不是证据包，也不是完整的压缩文件。',
  'not-a-log': '这里面没有这个工具的记录。请选从这里导出的证据包。',
  newer: '这是更新的版本导出的。请刷新页面再试。',
  damaged: '这个文件坏了，或者只下载了一半。请换一份再试。',
  encrypted: '这个压缩文件加了密码，读不了。请先解开，再照原样压回去。',
  'too-large': '里面的东西太大了，不像是从这里导出的。',
  'unknown-file': '里面有不认识的文件，不像是从这里导出的。',
  'unsafe-name': '里面的文件名不安全，不像是从这里导出的。',
  'wrong-sum': '有文件和校验值对不上：导出以后被改过，或者坏了。',
  'file-missing': '记录里有附件，这个文件里没有。请选整个证据包（.zip）。',
  'too-many': '条数太多了，不像是从这里导出的。',
};

const loadMaker = async () => (await import('~/lib/browser/log/pack.ts')).makePack;

/** What is in `file`; undefined where the script that reads it does not arrive. */
async function bring(file: File): Promise<Brought | undefined> {
  try {
    const { readBrought } = await import('~/lib/browser/log/import.ts');
    return await readBrought(file);
  } catch {
    return undefined;
  }
}

/** The buttons, how far it has come, and what became of it. */
export function PackCard({ log, words }: { log: Log; words: LogWords }) {
  const [said, setSaid] = useState('');
  const [share, setShare] = useState<number>();
  const stop = useRef<AbortController>();
  // Fetched before it is asked for: whoever has no room or no network needs the pack most.
  const maker = useLater(loadMaker, false);
  const { entries } = log;

  const exportPack = async () => {
    const { at, day } = askNow();
    stop.current = new AbortController();
    setSaid('');
    setShare(0);
    try {
      const makePack = await maker.now();
      if (!makePack) {
        return setSaid('没有导出成：打包的部分没有加载出来。记录都在。请连上网再试一次。');
      }
      const packed = await makePack(
        { entries, readFile: log.readFile, hours: words.hours, now: at },
        {
          onProgress: (done, all) => setShare(all > 0 ? done / all : 1),
          signal: stop.current.signal,
        },
      );
      if (packed.kind === 'cancelled') return setSaid('没有导出，停下来了。');
      if (packed.kind === 'broken') {
        return setSaid(
          `附件“${packed.file.name}”读不出来或者变了，没有导出。拿掉它再试，别的都在。`,
        );
      }
      downloadBlob(`催收来电记录-${day}.zip`, packed.blob);
      return setSaid(
        `导出好了，${entries.length}条，${formatBytes(packed.blob.size)}。请看看下载的文件在不在，换个地方再存一份。`,
      );
    } catch {
      return setSaid('没有导出成。记录都在。可以再试一次，或者少选几个大附件。');
    } finally {
      setShare(undefined);
    }
  };

  const importPack = async (file: File) => {
    setSaid('正在检查这个文件。');
    const brought = await bring(file);
    if (!brought)
      return setSaid('没有导入，什么都没有变。检查文件的部分没有加载出来，请再试一次。');
    if (brought.kind === 'problem') {
      return setSaid(`没有导入，什么都没有变。${PROBLEMS[brought.problem]}`);
    }
    const { put, added, updated, known, beside } = mergeLogs(log.entries, brought.entries);
    const wanted = new Set(put.flatMap((entry) => entry.files).map(({ id }) => id));
    const files = brought.files.filter(({ id }) => wanted.has(id));
    if (files.length > 0 && !log.isLockable) {
      return setSaid('没有导入，什么都没有变。这个包里有附件，请先点“存在这台设备上”。');
    }
    const outcome = put.length > 0 ? await log.put(put, files) : 'saved';
    if (outcome !== 'saved') return setSaid('没有导入，存不进去。原来的都在。');
    return setSaid(
      [
        `导入好了：新的${added}条，原来就有的${known}条。`,
        updated > 0 && `更新了${updated}条。`,
        beside > 0 && `有${beside}条两边都改过，两份都留着，并排放着。`,
      ]
        .filter(Boolean)
        .join(''),
    );
  };

  return (
    <section class="card no-print" aria-labelledby="log-pack">
      <h2 id="log-pack">带走、放回来</h2>
      <p>
        证据包是一个.zip：能打开能打印的页面、表格、附件原件，还有每个文件的校验值。里面有你的隐私，别发给不认识的人。
      </p>
      <div class="row">
        <button
          type="button"
          class="button button--primary"
          disabled={entries.length === 0 || share !== undefined}
          onClick={() => void exportPack()}
        >
          导出证据包
        </button>
        {share !== undefined && (
          <>
            <progress value={share} max={1} aria-label="导出到哪里了" />
            <button type="button" class="button" onClick={() => stop.current?.abort()}>
              停下
            </button>
          </>
        )}
      </div>
      <label class="log-add">
        把以前导出的证据包放回来（不会重复，不会盖掉现在的）
        <input
          type="file"
          accept=".zip,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void importPack(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Status message={said} />
    </section>
  );
}
