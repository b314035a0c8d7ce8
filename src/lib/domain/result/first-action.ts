import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import type { ActionWords, OutcomeWords } from './outcome.ts';

/** A step with the number to call for it. */
export interface FirstActionWords extends ActionWords {
  hotline?: string | undefined;
}

/** The one thing to do now for `outcome`, with the number that it names, or else the first that helps there. */
export function firstActionOf({
  actions,
  hotlines,
}: Pick<OutcomeWords, 'actions' | 'hotlines'>): FirstActionWords | undefined {
  const [first] = actions;
  return first && { ...first, hotline: hotlineIdsIn(first.text)[0] ?? hotlines[0] };
}
