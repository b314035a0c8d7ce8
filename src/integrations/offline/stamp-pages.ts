/** Lets every page say which version of it it is: a few digits that its own content decides. */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const VERSION_LENGTH = 6;

/** `html` with its version in `<html data-v>`. The same content has the same version in every build. */
export function stampPage(html: string): string {
  const version = createHash('sha256').update(html).digest('hex').slice(0, VERSION_LENGTH);
  return html.replace('<html ', `<html data-v="${version}" `);
}

/** Stamps every page below `root`. */
export async function stampPages(root: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: root })) {
    const page = join(root, name);
    await writeFile(page, stampPage(await readFile(page, 'utf8')));
  }
}
