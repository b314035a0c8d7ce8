/** The two kinds of step that a build of this site has besides Astro's own. */
import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** A step of the bundler, which `npm run dev` leaves out. */
export const bundlerStep = (plugin: Plugin): AstroIntegration => ({
  name: plugin.name,
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [{ apply: 'build', ...plugin }] } });
    },
  },
});

/** The finished site: its folder, and the address below its host that it is built for, with a slash at its end. */
interface Finished {
  dir: URL;
  base: string;
  logger: AstroIntegrationLogger;
}

/** A step over the finished site, in its place among the others of `astro.config.mjs`. */
export function finishedStep(
  name: string,
  work: (site: Finished) => Promise<void> | void,
): AstroIntegration {
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, logger }) => work({ dir, base, logger }),
    },
  };
}
