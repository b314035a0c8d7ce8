/** Taking the case to another device and back: as a file, and as text where files do not work. */
import { useState } from 'preact/hooks';
import { downloadText } from '~/lib/browser/download.ts';
import { importProblemText } from '~/lib/domain/case/import-problems.ts';
import {
  CASE_FILE_NAME,
  LARGEST_CASE_BYTES,
  parseCaseJson,
  toCaseJson,
} from '~/lib/domain/case/transfer.ts';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import type { SharedCase } from './use-case.ts';

/** Offers the case in `text`. Returns what is wrong with it in words, or '' when it is taken over or waits. */
function importText(text: string, offer: SharedCase['offer']): string {
  const imported = parseCaseJson(text);
  if (imported.kind === 'problem') return importProblemText(imported.problem);
  offer({ from: 'file', caseFile: imported.caseFile });
  return '';
}

/** The same for `file`, unless it is too large to be one of ours. */
async function importFile(file: File, offer: SharedCase['offer']): Promise<string> {
  if (file.size > LARGEST_CASE_BYTES) return importProblemText({ kind: 'too-large' });
  try {
    return importText(await file.text(), offer);
  } catch {
    // The file was moved, or the browser may not read it.
    return importProblemText({ kind: 'not-json' });
  }
}

/** Export and import. Nothing typed is replaced before a file is found valid and the reader agrees. */
export function MoveCase({ shared: { caseFile, offer } }: { shared: SharedCase }) {
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState('');
  const exportText = () => toCaseJson(caseFile);
  const described = problem ? 'case-import-problem' : undefined;
  return (
    <>
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
            setProblem(await importFile(file, offer));
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
          const found = importText(pasted, offer);
          setProblem(found);
          if (!found) setPasted('');
        }}
      >
        导入粘贴的文字
      </button>
    </>
  );
}
