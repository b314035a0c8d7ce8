/** The result, with what works it out: fetched together once there is something to work out. */
import type { ComponentChildren, RefObject } from 'preact';
import { Outcome, Outdated } from '~/components/tools/shared/Outcome.tsx';
import { Findings } from './Findings.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import type { Calculated } from './use-result.ts';

export { composeBudgetResult } from '~/lib/domain/budget/result.ts';

interface Props {
  calculated: Calculated;
  /** Whether the form has changed since. */
  isChanged: boolean;
  heading: RefObject<HTMLHeadingElement>;
  /** Whether the figures are invented. */
  isDemo: boolean;
  /** Where to turn without income. */
  help: ComponentChildren;
  /** Where the budget goes on. */
  next: ComponentChildren;
}

/** What was calculated, and ways to keep it. */
export function Result({ calculated, isChanged, heading, isDemo, help, next }: Props) {
  return (
    <Outcome aria-labelledby="budget-result" class="budget-result">
      <h2 id="budget-result" ref={heading}>
        结果
      </h2>
      <Outdated isChanged={isChanged} />
      <Findings calculated={calculated} isDemo={isDemo} help={help} next={next} />
      <TakeAlong {...calculated} isDemo={isDemo} />
    </Outcome>
  );
}
