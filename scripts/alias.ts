/** Lets scripts import as the site does: `node --import ./scripts/alias.ts scripts/…`. */
import { registerHooks } from 'node:module';

const FOLDERS = {
  '~/': new URL('../src/', import.meta.url),
  '~scripts/': new URL('.', import.meta.url),
};

registerHooks({
  resolve(specifier, context, next) {
    const alias = Object.entries(FOLDERS).find(([start]) => specifier.startsWith(start));
    if (!alias) return next(specifier, context);
    return next(new URL(specifier.slice(alias[0].length), alias[1]).href, context);
  },
});
