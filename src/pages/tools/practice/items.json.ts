import { practiceItems } from '~/lib/catalog/practice.ts';

/** The items as a file of their own: with them the page would not fit in one round trip. */
export const GET = () => Response.json(practiceItems);
