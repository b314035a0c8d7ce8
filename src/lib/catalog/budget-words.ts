/** The words of the budget calculator with every page and number looked up: an unknown one stops the build. */
import type { ResultWords } from '~/lib/domain/budget/words/budget-words.ts';
import { makeResultWords } from '~/lib/domain/budget/words/make-words.ts';
import { getBudgetFigures } from './budget.ts';
import { getHotline } from './hotlines.ts';
import { getPageLink } from './pages.ts';

/** What the result says, with the figures of the day. */
export const getResultWords = (): ResultWords =>
  makeResultWords({
    page: (id) => {
      const { title, href } = getPageLink(id);
      return { title, href };
    },
    number: (id) => {
      const { name, number, tel } = getHotline(id);
      return { name, number, tel };
    },
    reference: getBudgetFigures(),
  });
