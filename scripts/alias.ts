/** Lets scripts import as the site does: `node --import ./scripts/alias.ts scripts/…`. */
import { registerHooks } from 'node:module';

/** The same as `paths` in tsconfig.json. */
const FOLDERS = { '~/': 'src', '~tests/': 'tests', '~scripts/': 'scripts' };

const locate = (specifier: string): string => {
  const [alias, folder] =
    Object.entries(FOLDERS).find(([start]) => specifier.startsWith(start)) ?? [];
  if (alias === undefined) return specifier;
  return new URL(`../${folder}/${specifier.slice(alias.length)}`, import.meta.url).href;
};

registerHooks({
  resolve: (specifier, context, next) => next(locate(specifier), context),
});
