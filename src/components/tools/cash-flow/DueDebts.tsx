/** The debts of the list that fall due each month. They are changed where they are listed. */
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { listDueDebts } from '~/lib/domain/cash-flow/read/due-debts.ts';
import type { PageLink } from '~/lib/domain/cash-flow/words.ts';
import { Words } from '~/components/tools/shared/Words.tsx';

interface Props {
  debts: CaseFile['debts'];
  page: PageLink;
}

/** Which debts are taken along, as typed, and where to add or change them. */
export function DueDebts({ debts, page }: Props) {
  const filled = listDueDebts(debts);
  return (
    <div class="card">
      <h2>哪天要还</h2>
      {filled.length > 0 && (
        <ul>
          {filled.map(({ id, name, minimum, dueDay }) => (
            <li key={id}>
              <Words>{`${name}：每月${minimum.trim() || '没填'}元，${dueDay.trim() || '没填'}号`}</Words>
            </li>
          ))}
        </ul>
      )}
      <p key={String(filled.length > 0)}>
        {filled.length > 0 ? '从债务清单带过来的。要加要改，去' : '要还的债，先填到'}
        <a href={page.href}>{page.title}</a>
        {filled.length > 0 ? '。' : '，这里会自动带上还款日和最低还款。'}
      </p>
    </div>
  );
}
