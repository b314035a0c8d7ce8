/** A result, and the mark of one that no longer belongs to what stands in the form. */
import type { ComponentChildren, HTMLAttributes } from 'preact';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { useTitlePart } from './use-title-part.ts';

interface Props extends Pick<HTMLAttributes<HTMLElement>, 'id' | 'class' | 'aria-labelledby'> {
  children: ComponentChildren;
}

/**
 * The frame of a result. Give it the count of results as `key`: browsers that translate swap text nodes, and
 * words patched in place would leave the old verdict standing.
 */
export function Outcome({ children, class: own, ...attributes }: Props) {
  useTitlePart('step', '结果');
  return (
    <section class={`outcome ${String(own ?? '')}`} {...attributes}>
      {children}
    </section>
  );
}

interface OutdatedProps {
  /** Whether what was typed has changed since. */
  isChanged: boolean;
  /** What was changed. */
  what?: string;
  /** The button that brings the result up to date. */
  button?: string;
  /** The day of the result and today, where the result depends on them. */
  days?: { counted: string; today: string };
}

/** Says that the result below is not of what stands in the form, or not of today; nothing while it is. */
export function Outdated({ isChanged, what = '数', button = '算一算', days }: OutdatedProps) {
  const isOfAnotherDay = days !== undefined && days.today !== '' && days.counted !== days.today;
  return (
    <div role="status" class="no-print">
      {isChanged && (
        <p class="card card--caution">
          你改了{what}，下面还是改之前的结果。点“{button}”更新。
        </p>
      )}
      {isOfAnotherDay && (
        <p key={days.today} class="card card--caution">
          日子变了：今天是{formatDay(days.today)}，下面是{formatDay(days.counted)}
          的结果。点“{button}”更新。
        </p>
      )}
    </div>
  );
}

/** Says of which day a result is: it may stay open, printed or copied, for longer. */
export const OfDay = ({ day }: { day: string }) =>
  day ? (
    <p key={day} class="muted">
      这是按{formatDay(day)}这一天算的。
    </p>
  ) : null;
