import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offerFile } from './book/offer-file.ts';
import { makeSingleFile } from './book/single-file.ts';
import { finishedStep } from './steps.ts';

const NAME = 'buhuang.html';
const PRINTED = 'buhuang.pdf';
const TAKE_AWAY = 'about/take-away/index.html';

/**
 * Makes the single file from the finished page of the handbook, whose styles are then what it needs and no more; and the
 * PDF from that, where the build was given something to print with. `site` is undefined when the build was not told it:
 * then links out of the file keep only their words.
 */
export function singleFile(
  site: string | undefined,
  print: ((source: string, result: string) => Promise<number>) | undefined,
): AstroIntegration {
  return finishedStep('single-file', async ({ dir, logger, base }) => {
    const at = (path: string) => new URL(path, dir);
    const offer = async (name: string, bytes: number): Promise<void> => {
      const page = await readFile(at(TAKE_AWAY), 'utf8');
      const address = `${base}take-away/${name}`;
      await writeFile(at(TAKE_AWAY), offerFile(page, name, address, bytes));
      logger.info(`${name}: ${Math.ceil(bytes / 1000)} kB`);
    };

    const handbook = await readFile(at('handbook/index.html'), 'utf8');
    const outside = (href: string) => site && new URL(href, site).href;
    const data = Buffer.from(makeSingleFile(handbook, outside));
    await mkdir(at('take-away/'), { recursive: true });
    await writeFile(at(`take-away/${NAME}`), data);
    await offer(NAME, data.length);

    if (!print) return;
    const [source, result] = [NAME, PRINTED].map((name) => fileURLToPath(at(`take-away/${name}`)));
    await offer(PRINTED, await print(source!, result!));
  });
}
