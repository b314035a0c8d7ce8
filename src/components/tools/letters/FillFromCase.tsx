/** Offers to fill the letter with what was typed into the budget and the list of debts. */
import { Fragment } from 'preact';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import type { FillingProps } from './Filling.tsx';
import type { LetterProps } from './words.ts';
import { useCaseFigures } from './use-case-figures.ts';

interface Props extends FillingProps {
  tools: LetterProps['caseTools'];
}

/** Why nothing is filled in. */
const NO_FIGURES = {
  none: '先填好下面的工具，数就能一键填到信里。没填过也能直接写：',
  unreadable:
    '预算和债务清单里存的数，这一页读不出来，原样留着。到下面的工具里可以取出来；信可以直接写：',
};

/** A choice of debt and a button; where nothing was typed yet, the tools to type it in. */
export function FillFromCase(props: Props) {
  const found = useCaseFigures();
  const asksCase = props.template.slots.some(({ from }) =>
    from.some((source) => source !== 'today' && !source.startsWith('fact-')),
  );
  if (!asksCase) return null;
  if (found.kind === 'found') return <found.Filling {...props} found={found} />;
  if (found.kind === 'failed') {
    return (
      <LoadingNote
        loading={{ state: 'failed', retry: found.retry }}
        failed="预算和债务清单的数没有加载出来。可以自己填，也可以再试一次。"
      />
    );
  }
  return (
    <p class="field__hint">
      {NO_FIGURES[found.kind]}
      {props.tools.map(({ title, href }, index) => (
        <Fragment key={href}>
          {index > 0 && '、'}
          <a href={href}>{title}</a>
        </Fragment>
      ))}
    </p>
  );
}
