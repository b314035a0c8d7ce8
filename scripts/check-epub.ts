/** Checks the EPUB of the build with W3C's own program: `npm run test:epub`, after `npm run build`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BOOK = 'dist/take-away/buhuang.epub';

function check(): number {
  if (!existsSync(BOOK)) {
    console.error(`There is no ${BOOK}: run npm run build first.`);
    return 1;
  }
  const { error, status } = spawnSync('epubcheck', [BOOK], { stdio: 'inherit' });
  if (error) {
    console.warn('SKIPPED: epubcheck is not installed (Debian: apt-get install epubcheck).');
    return 0;
  }
  return status ?? 1;
}

process.exitCode = check();
