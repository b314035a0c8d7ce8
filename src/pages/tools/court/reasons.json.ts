import { courtReasons } from '~/lib/catalog/court.ts';

/** The decoder's reasons as a file of their own: with them the page would not fit in one round trip. */
export const GET = () => Response.json(courtReasons);
