import { courtFile } from '~/lib/catalog/court.ts';

/** What is told about each document as a file of its own: with it the page would not fit in one round trip. */
export const GET = () => Response.json(courtFile);
