import type { AstroIntegration } from 'astro';

/**
 * Steps that work on the finished site at the same time, for none reads what another writes: one of them waits for a
 * program of its own.
 */
export const sideBySide = (...steps: readonly AstroIntegration[]): AstroIntegration => ({
  name: steps.map(({ name }) => name).join(', '),
  hooks: {
    'astro:config:done': async (options) => {
      for (const { hooks } of steps) await hooks['astro:config:done']?.(options);
    },
    'astro:build:done': async (options) => {
      await Promise.all(steps.map(async ({ hooks }) => hooks['astro:build:done']?.(options)));
    },
  },
});
