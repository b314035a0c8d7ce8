import { z } from 'astro/zod';
import { openRulesSchema } from '~/lib/schemas/rules.ts';

/** The JSON Schema of /data/rules.json, made from the schema that the data is checked with. */
export const GET = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(openRulesSchema), null, 2)}\n`);
