/** The exact words for files that are not taken over. */
import type { CasePart } from './case-file.ts';
import type { ImportProblem } from './transfer.ts';

/** How each part of the case is called. */
const PART_NAMES: Record<CasePart, string> = {
  budget: '预算',
  debts: '债务清单',
  plan: '拿什么还',
  cashFlow: '收支日历',
};

/** Why a file was not taken over. Nothing was changed in any of these cases. */
export function importProblemText(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'nothing':
      return '这里是空的。请选文件，或者把导出的文字全部粘贴进来。';
    case 'too-large':
      return '文件超过1MB，不像是这里导出的。请选“不慌-我的账.json”。你填的没有变。';
    case 'not-json':
      return '读不懂：文件可能没有下载完整，或者文字没有复制全。请再导出一次。你填的没有变。';
    case 'not-a-case':
      return '这不是从这里导出的文件，可能选错了。你填的没有变。';
    case 'newer-version':
      return '这个文件是更新的版本导出的。请刷新页面，再导入一次。你填的没有变。';
    case 'damaged':
      return problem.part
        ? `文件里“${PART_NAMES[problem.part]}”这部分坏了，所以整个文件都没有用。你填的没有变。`
        : '文件的内容坏了，读不出来。你填的没有变。';
  }
}
