/** The verdict first, then what to do, then sums, and the rest folded up. */
import type { ComponentChildren } from 'preact';
import { formatYuan } from '~/lib/domain/values/money.ts';
import { FieldLinks } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { ColumnHeads } from '~/components/charts/ColumnHeads.tsx';
import { FigureList } from './FigureList.tsx';
import { References } from './References.tsx';
import { Sums } from './Sums.tsx';
import type { Calculated } from './use-result.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  calculated: Calculated;
  /** Whether the figures are invented. */
  isDemo: boolean;
  /** Where to turn without income. */
  help: ComponentChildren;
  /** Where the budget goes on. */
  next: ComponentChildren;
}

type Part = Pick<Calculated, 'view' | 'words'>;

/** What to do after the first thing. */
function Actions({ view }: Pick<Part, 'view'>) {
  const { more } = view.words;
  if (more.length === 0) return null;
  return (
    <ul>
      {more.map(({ text, href }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  );
}

/** Which debt first, where not all can be paid. */
function DebtOrder({ view: { debtOrder }, words: { sums } }: Part) {
  if (!debtOrder || debtOrder.debts.length < 2) return null;
  return (
    <>
      <h3>{sums.orderTitle}</h3>
      <p>{sums.orderHint}</p>
      <ol>
        {debtOrder.debts.map(({ name, amount, why }) => (
          <li key={name}>
            {name} {formatYuan(amount)}：{why}
          </li>
        ))}
      </ol>
      <p>{debtOrder.summary}</p>
    </>
  );
}

function Strains({ view: { strains, loan }, words: { text, sums } }: Part) {
  const [situation = ''] = sums.strainColumns;
  const columns = loan ? sums.strainColumns : [situation, sums.strainColumn];
  return (
    <details>
      <summary>{text.strains}</summary>
      <table class="budget-strains">
        <ColumnHeads names={columns} />
        <tbody>
          {strains.map(({ label, now, withLoan }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{now}</td>
              {loan && <td>{withLoan}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The words of `view`, in the order in which a worried reader needs them. */
export function Findings({ calculated: { view, words }, isDemo, help, next }: Props) {
  const demo = isDemo ? words.sums.demo : '';
  const { hints, loan, isEmpty, needsHelp } = view;
  if (isEmpty) return <Verdict view={view} demo={demo} />;
  return (
    <>
      <Verdict view={view} demo={demo} />
      <Actions view={view} />
      {hints.length > 0 && (
        <div class="card card--caution">
          <h3>{words.sums.hints}</h3>
          <FieldLinks messages={hints} />
        </div>
      )}
      {needsHelp && help}
      <DebtOrder view={view} words={words} />
      <Sums view={view} words={words} />
      {loan && (
        <>
          <h3>{words.sums.loan}</h3>
          <p>
            <strong>{loan.sentence}</strong>
          </p>
          <FigureList figures={loan.figures} />
        </>
      )}
      <Strains view={view} words={words} />
      <References view={view} words={words} />
      {view.words.read.length > 0 && (
        <>
          <h3>{words.sums.read}</h3>
          <ul>
            {view.words.read.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {next}
    </>
  );
}
