import { routeDetails } from '~/lib/catalog/complaint-route.ts';

/** What each stop handles and says, as a file of its own: with it the page would not fit in one round trip. */
export const GET = () => Response.json(routeDetails);
