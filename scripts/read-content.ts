/** Reads content files as the site's build does, for scripts and tests that run outside it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { type Folder, type FolderData, SCHEMAS } from '~/lib/schemas/folders.ts';

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
function readEntry<Data>(path: string, schema: z.ZodType<Data>): Entry<Data> | BadFile {
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

/** The entries of src/content/`folder` that fit its schema, and the files that do not. */
export function sortFolder<Name extends Folder>(
  folder: Name,
): { entries: Entry<FolderData<Name>>[]; bad: BadFile[] } {
  const schema = SCHEMAS[folder] as unknown as z.ZodType<FolderData<Name>>;
  const read = listFiles(folder).map((path) => readEntry(path, schema));
  return {
    entries: read.flatMap((entry) => ('mistakes' in entry ? [] : [entry])),
    bad: read.flatMap((entry) => ('mistakes' in entry ? [entry] : [])),
  };
}

/** The entries of src/content/`folder`; throws naming every file that does not fit its schema, and why. */
export function readFolder<Name extends Folder>(folder: Name): Entry<FolderData<Name>>[] {
  const { entries, bad } = sortFolder(folder);
  if (bad.length === 0) return entries;
  throw new Error(bad.map(({ path, mistakes }) => [path, ...mistakes].join('\n  ')).join('\n'));
}
