/** Taking the case to another device and back: as a file, and as text where files do not work. */
import { useState } from 'preact/hooks';
import { downloadText } from '../../../../lib/browser/download.ts';
import { importProblemText } from '../../../../lib/domain/case/notices.ts';
import { CASE_FILE_NAME, LARGEST_CASE_BYTES } from '../../../../lib/domain/case/transfer.ts';
import { CopyText } from '../CopyText.tsx';
import type { SharedCase } from './use-case.ts';

/** Reads `file`, unless it is too large to be one of ours. Resolves to what is wrong, or ''. */
async function importFile(file: File, importText: SharedCase['importText']): Promise<string> {
  if (file.size > LARGEST_CASE_BYTES) return importProblemText({ kind: 'too-large' });
  try {
    return importText(await file.text());
  } catch {
    // The file was moved, or the browser may not read it.
    return importProblemText({ kind: 'not-json' });
  }
}

/** Export and import. Nothing typed is replaced before a file is found valid and the reader agrees. */
export function MoveCase({ shared: { exportText, importText } }: { shared: SharedCase }) {
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState('');
  const described = problem ? 'case-import-problem' : undefined;
  return (
    <details class="case-move">
      <summary>导出、导入：换手机或者备份</summary>
      <p class="field__hint">里面有你的收入和欠款。别发给不认识的人。</p>
      <div class="row">
        <CopyText text={exportText} label="复制导出的文字" />
        <button
          type="button"
          class="button"
          onClick={() => downloadText(CASE_FILE_NAME, 'application/json', exportText())}
        >
          下载文件（JSON）
        </button>
      </div>
      {problem && (
        <p id="case-import-problem" class="field__error" role="alert">
          {problem}
        </p>
      )}
      <label>
        导入文件
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby={described}
          onChange={async ({ currentTarget: input }) => {
            const file = input.files?.[0];
            if (!file) return;
            setProblem(await importFile(file, importText));
            // So that the same file can be chosen again.
            input.value = '';
          }}
        />
      </label>
      <label>
        或者粘贴导出的文字
        <textarea
          rows={3}
          autoComplete="off"
          spellcheck={false}
          value={pasted}
          aria-describedby={described}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          const found = importText(pasted);
          setProblem(found);
          if (!found) setPasted('');
        }}
      >
        导入粘贴的文字
      </button>
    </details>
  );
}
