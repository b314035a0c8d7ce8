import { openRules } from '~/lib/catalog/rules/open.ts';

/** The rules of /rules/ as open data. */
export const GET = () => new Response(`${JSON.stringify(openRules, null, 2)}\n`);
