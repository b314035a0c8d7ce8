import { searchWords } from '~/lib/catalog/search.ts';

/** How people ask and what comes before any page, as a file of its own: loaded with the first letter typed. */
export const GET = () => Response.json(searchWords);
