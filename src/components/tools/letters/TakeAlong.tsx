/** What can be taken along of a letter. */
import { useState } from 'preact/hooks';
import { downloadBytes, downloadText } from '~/lib/browser/download.ts';
import { letterFileName } from '~/lib/domain/letters/text/file-name.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import { TakeText as Take } from '~/components/tools/shared/TakeText.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';

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

/** The letter as text and as a document, and a version to show to someone. */
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
    <Take
      text={() => text}
      copyLabel="复制全文"
      printLabel="打印（A4）"
      downloads={[
        {
          label: '下载文字（.txt）',
          save: () =>
            downloadText(letterFileName(title, 'txt'), 'text/plain', BYTE_ORDER_MARK + text),
        },
        { label: '下载Word（.docx）', save: () => void downloadDocx() },
      ]}
    >
      <Status class="field__hint" message={status} />
      {impersonal && (
        <div class="row">
          <CopyText text={impersonal} label="复制不带个人信息的" />
          <span class="field__hint">
            想请人帮着看，用这个：姓名、电话、金额都空着。经过里写到的人，自己再看一眼。
          </span>
        </div>
      )}
    </Take>
  );
}
