import { checkReasons } from '~/lib/catalog/check.ts';

/** The quiz's reasons as a file of their own: with them the page would not fit in one round trip. */
export const GET = () => Response.json(checkReasons);
