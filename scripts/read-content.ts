/** Reads content files as the site's build does, for scripts and tests that run outside it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';

const ROOT = new URL('../', import.meta.url).pathname;

/** A content file that fits its schema. */
export interface Entry<Data> {
  id: string;
  /** `src/content/rights/rules.mdx`. */
  path: string;
  data: Data;
  /** The text below the frontmatter; empty for YAML. */
  body: string;
}

/** A content file with mistakes, one a line: which field, and what to write instead. */
interface BadFile {
  path: string;
  mistakes: string[];
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** What stands in the content file `path`, unchecked: its YAML or frontmatter, and its body. Throws for bad YAML. */
export function readFileParts(path: string): { data: unknown; body: string } {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  if (path.endsWith('.yaml')) return { data: parse(text), body: '' };
  const [, head = '', body = ''] = FRONTMATTER.exec(text) ?? [];
  return { data: parse(head), body };
}

/** The paths of the content files in src/content/`folder`, in order. */
export const listFiles = (folder: string): string[] =>
  globSync(`src/content/${folder}/*.{yaml,mdx}`, { cwd: ROOT }).sort();

/** What a content file is called elsewhere: its name without the ending. */
export const idOfFile = (path: string): string => basename(path, extname(path));

/** The entry at `path`, or what is wrong with it. */
function readEntry<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>> | BadFile {
  try {
    const { data, body } = readFileParts(path);
    const result = schema.safeParse(data);
    if (result.success) return { id: idOfFile(path), path, data: result.data, body };
    const mistakes = result.error.issues.map(({ path: keys, message }) =>
      keys.length === 0 ? message : `${keys.join('.')}: ${message}`,
    );
    return { path, mistakes };
  } catch (error) {
    const [said = ''] = (error as Error).message.split('\n');
    return { path, mistakes: [`not YAML: ${said}`] };
  }
}

/** The entries of src/content/`folder` that fit `schema`, and the files that do not. */
export function sortFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): { entries: Entry<z.infer<Schema>>[]; bad: BadFile[] } {
  const read = listFiles(folder).map((path) => readEntry(path, schema));
  return {
    entries: read.flatMap((entry) => ('mistakes' in entry ? [] : [entry])),
    bad: read.flatMap((entry) => ('mistakes' in entry ? [entry] : [])),
  };
}

/** The entries of src/content/`folder`; throws naming every file that does not fit `schema`, and why. */
export function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] {
  const { entries, bad } = sortFolder(folder, schema);
  if (bad.length === 0) return entries;
  throw new Error(bad.map(({ path, mistakes }) => [path, ...mistakes].join('\n  ')).join('\n'));
}
