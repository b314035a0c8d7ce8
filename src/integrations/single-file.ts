import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { offerFile } from './book/offer-file.ts';
import { makeSingleFile } from './book/single-file.ts';

const NAME = 'buhuang.html';
const TAKE_AWAY = 'about/take-away/index.html';

/**
 * Makes the single file from the finished page of the handbook, whose styles are then what it needs and no more. `site`
 * is undefined when the build was not told it: then links out of the file keep only their words.
 */
export function singleFile(site: string | undefined): AstroIntegration {
  let base = '';
  return {
    name: 'single-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const handbook = await readFile(new URL('handbook/index.html', dir), 'utf8');
        const outside = (href: string) => site && new URL(href, site).href;
        const data = Buffer.from(makeSingleFile(handbook, outside));
        await mkdir(new URL('take-away/', dir), { recursive: true });
        await writeFile(new URL(`take-away/${NAME}`, dir), data);
        const page = await readFile(new URL(TAKE_AWAY, dir), 'utf8');
        await writeFile(
          new URL(TAKE_AWAY, dir),
          offerFile(page, NAME, `${base}/take-away/${NAME}`, data.length),
        );
        logger.info(`${NAME}: ${Math.ceil(data.length / 1000)} kB`);
      },
    },
  };
}
