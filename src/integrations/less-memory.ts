import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import { bundlerStep } from './steps.ts';

/** Modules read between two clearings. */
const EVERY = 500;

/**
 * Frees what the bundler holds for objects that nobody uses any more: gigabytes outside of the engine's own heap on a
 * site of thousands of pages, which the engine does not count and so does not clear by itself.
 */
export function lessMemory(): AstroIntegration {
  setFlagsFromString('--expose-gc');
  const clear = runInNewContext('gc') as () => void;
  let read = 0;
  const { name, hooks } = bundlerStep({
    name: 'less-memory',
    moduleParsed() {
      read += 1;
      if (read % EVERY === 0) clear();
    },
    buildEnd: clear,
    writeBundle: clear,
  });
  return { name, hooks: { ...hooks, 'astro:build:generated': clear } };
}
