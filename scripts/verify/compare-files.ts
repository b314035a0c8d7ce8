/** Whether an address sends the very files of a build. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from '~scripts/hosting/request.ts';

const AT_ONCE = 8;
/** Packed copies, and what is for the host itself. */
const NOT_SENT = /\.(?:br|gz)$|^_headers$/;

/** The files of the build in `root` that a host sends, with their addresses below the site's own. */
export const listSent = (root: string): { name: string; address: string }[] =>
  globSync('**/*.*', { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !NOT_SENT.test(name))
    .sort()
    .map((name) => ({ name, address: name.replace(/(^|\/)index\.html$/, '$1') }));

/** What is wrong with the files that `site` (ends with a slash) sends, compared with those in `root`. */
export async function compareFiles(site: string, root: string): Promise<string[]> {
  const files = listSent(root);
  const problems: string[] = [];
  const compareOn = async (): Promise<void> => {
    for (let file = files.pop(); file; file = files.pop()) {
      const { status, body } = await request(site + file.address);
      if (status !== 200) problems.push(`/${file.address} answers ${status}`);
      else if (!body.equals(readFileSync(join(root, file.name)))) {
        problems.push(`/${file.address} is not the file of this build`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compareOn));
  return problems.sort();
}
