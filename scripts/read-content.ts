/** Reads content files as the site's build does, for scripts that run outside it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';

const CONTENT = new URL('../src/content/', import.meta.url).pathname;

/** The entries of src/content/`folder`; throws naming the file when one does not fit `schema`. */
export function readFolder<Schema extends z.ZodType>(folder: string, schema: Schema) {
  return globSync(`${CONTENT}${folder}/*.yaml`)
    .sort()
    .map((path) => {
      const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
      const id = basename(path, '.yaml');
      if (!result.success) {
        const problems = result.error.issues.map(
          ({ path: keys, message }) => `  ${keys.join('.')}: ${message}`,
        );
        throw new Error([`src/content/${folder}/${id}.yaml`, ...problems].join('\n'));
      }
      return { id, data: result.data as z.infer<Schema> };
    });
}
