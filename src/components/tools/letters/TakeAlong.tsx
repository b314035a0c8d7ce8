/** Ways to take the letter along, the most reliable first. */
import { useState } from 'preact/hooks';
import { downloadBytes, downloadText } from '~/lib/browser/download.ts';
import { letterFileName } from '~/lib/domain/letters/text/file-name.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';

interface Props {
  title: string;
  hasTitle: boolean;
  text: string;
  /** The letter without personal words, to show to someone; undefined where it cannot be made. */
  impersonal: (() => string) | undefined;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Tells old editors that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Copy, print, download. Some in-app browsers do nothing on the last two, so copying comes first. */
export function TakeAlong({ title, hasTitle, text, impersonal }: Props) {
  const [status, setStatus] = useState('');
  const downloadDocx = async () => {
    setStatus('');
    try {
      const { makeDocx } = await import('~/lib/domain/letters/text/docx.ts');
      downloadBytes(letterFileName(title, 'docx'), DOCX, makeDocx(text, hasTitle));
    } catch {
      setStatus('Word文件没有做出来，可能是网络断了。再点一次，或者先复制全文。');
    }
  };
  return (
    <div class="letter-take">
      <div class="row">
        <CopyText text={() => text} label="复制全文" />
      </div>
      <div class="row">
        <button type="button" class="button" onClick={() => window.print()}>
          打印（A4）
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            downloadText(letterFileName(title, 'txt'), 'text/plain', BYTE_ORDER_MARK + text)
          }
        >
          下载文字（.txt）
        </button>
        <button type="button" class="button" onClick={() => void downloadDocx()}>
          下载Word（.docx）
        </button>
      </div>
      <p role="status" class="field__hint">
        {status}
      </p>
      {impersonal && (
        <div class="row">
          <CopyText text={impersonal} label="复制不带个人信息的" />
          <span class="field__hint">
            想请人帮着看，用这个：姓名、电话、金额都空着。经过里写到的人，自己再看一眼。
          </span>
        </div>
      )}
    </div>
  );
}
