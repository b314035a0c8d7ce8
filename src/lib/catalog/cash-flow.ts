/** What the calendar is given: the pages it sends readers to. */
import type { CashFlowLinks } from '~/lib/domain/cash-flow/words.ts';
import { getPageLink } from './pages.ts';

const page = (id: string) => {
  const { title, href } = getPageLink(id);
  return { title, href };
};

/** The links of the calendar, looked up. */
export const getCashFlowLinks = (): CashFlowLinks => ({
  budget: page('tools/budget'),
  debts: page('tools/debts'),
  negotiate: page('respond/negotiate'),
  hardship: page('respond/stay-afloat'),
});
