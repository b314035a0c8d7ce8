import { expect, test } from 'vitest';
import { plainImports } from '~/integrations/plain-imports.ts';

/** The plugin that the integration hands to Vite. */
function pluginOf(): { load: (id: string) => string | undefined } {
  let plugin: unknown;
  const setUp = plainImports().hooks['astro:config:setup'] as unknown as (options: {
    updateConfig: (config: { vite: { plugins: unknown[] } }) => void;
  }) => void;
  setUp({ updateConfig: ({ vite }) => ([plugin] = vite.plugins) });
  return plugin as { load: (id: string) => string | undefined };
}

test('the helper of dynamic imports does nothing but import, and no other module changes', async () => {
  const { load } = pluginOf();
  const code = load('\0vite/preload-helper.js') ?? '';
  const { __vitePreload } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(await __vitePreload(() => Promise.resolve('module'), ['style.css'])).toBe('module');
  expect(load('/src/preload-helper.ts')).toBeUndefined();
});
