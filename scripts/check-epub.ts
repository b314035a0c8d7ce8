/** Checks the EPUB of the build with W3C's own program: `npm run test:epub`, after `npm run build`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BOOK = 'dist/take-away/buhuang.epub';
/** Debian's package; elsewhere EPUBCHECK names the .jar. */
const JAR = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar';

function check(): number {
  if (!existsSync(BOOK)) {
    console.error(`There is no ${BOOK}: run npm run build first.`);
    return 1;
  }
  if (!existsSync(JAR)) {
    console.warn(`SKIPPED: there is no ${JAR} (Debian: apt-get install epubcheck).`);
    return 0;
  }
  const { error, status } = spawnSync('java', ['-jar', JAR, BOOK], { stdio: 'inherit' });
  if (error) console.error(error.message);
  return status ?? 1;
}

process.exitCode = check();
