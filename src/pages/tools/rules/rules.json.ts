import { checkedRules } from '~/lib/catalog/rules.ts';

/** The rules with their words as a file of their own: with them the page would not fit in one round trip. */
export const GET = () => Response.json(checkedRules);
