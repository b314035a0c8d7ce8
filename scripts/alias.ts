/** Lets scripts import as the site does: `node --import ./scripts/alias.ts scripts/…`. */
import { registerHooks } from 'node:module';

const SRC = new URL('../src/', import.meta.url);

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('~/') ? new URL(specifier.slice(2), SRC).href : specifier, context),
});
