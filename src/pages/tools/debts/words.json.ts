import { getDebtsResultWords } from '~/lib/catalog/debts.ts';

/** What the result says as a file of its own: with it the page would not fit in one round trip. */
export const GET = () => Response.json(getDebtsResultWords());
