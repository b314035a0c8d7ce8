import { complainDetails } from '~/lib/catalog/complain.ts';

/** What each stop handles and says, as a file of its own: with it the page would not fit in one round trip. */
export const GET = () => Response.json(complainDetails);
