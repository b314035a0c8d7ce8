import { expect, test } from 'vitest';
import { plainImports, withRetry } from '~/integrations/plain-imports.ts';

/** The plugin that the integration hands to Vite. */
function pluginOf(): { load: (id: string) => string | undefined } {
  let plugin: unknown;
  const setUp = plainImports().hooks['astro:config:setup'] as unknown as (options: {
    updateConfig: (config: { vite: { plugins: unknown[] } }) => void;
  }) => void;
  setUp({ updateConfig: ({ vite }) => ([plugin] = vite.plugins) });
  return plugin as { load: (id: string) => string | undefined };
}

test('the helper of dynamic imports is ours, and no other module changes', () => {
  const { load } = pluginOf();
  expect(load('\0vite/preload-helper.js')).toMatch(
    /__vitePreload = \(load\) => importAnew\(load\)/,
  );
  expect(load('/src/preload-helper.ts')).toBeUndefined();
});

test.each([
  [
    'let r=async()=>{let{demo:e}=await import(`./demo.a1.js`);return{demo:e}}',
    'let r=async $again=>{let{demo:e}=await import(`./demo.a1.js`+$again);return{demo:e}}',
  ],
  [
    'async()=>{f()};p(async()=>{let{a:e,...t}=await import("./b.js").then(e=>e.n);return t})',
    'async()=>{f()};p(async $again=>{let{a:e,...t}=await import("./b.js"+$again).then(e=>e.n);return t})',
  ],
  ['import(`${t}pagefind.js`)', 'import(`${t}pagefind.js`)'],
])('%s can be asked for under another address', (written, changed) => {
  expect(withRetry(written)).toBe(changed);
});

test.each([
  'const load=()=>import("./part.js")',
  'const load=async()=>await a(()=>import("./part.js"),[])',
])('%s could not be tried anew, and stops the build', (code) => {
  expect(() => withRetry(code)).toThrow(/part\.js/);
});
