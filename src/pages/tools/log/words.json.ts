import { logRuleWords } from '~/lib/catalog/log.ts';

/** The words for what the rules say of a day. */
export const GET = () => Response.json(logRuleWords);
