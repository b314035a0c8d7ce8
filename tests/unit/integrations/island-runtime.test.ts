import { expect, test } from 'vitest';
import { collectCode, moveRuntime } from '~/integrations/island-runtime.ts';

const RUNTIME = '(()=>{customElements.get("astro-island")})();';
const LOAD = '(()=>{(self.Astro||(self.Astro={})).load=1;})();';
const IDLE = '(()=>{(self.Astro||(self.Astro={})).idle=1;})();';
const page = (...codes: string[]) =>
  `<html><head><title>x</title></head><body>${codes.map((code) => `<script>${code}</script>`).join('<p>text</p>')}<script>other()</script></body></html>`;

test('each script of the runtime is found once, whatever page it stands on', () => {
  expect(collectCode([page(IDLE, RUNTIME), page(LOAD, RUNTIME, IDLE), page()])).toEqual({
    runtimes: [RUNTIME],
    moments: [IDLE, LOAD],
  });
});

test('a page asks for one file in place of all of them, and keeps its other scripts', () => {
  const moved = moveRuntime(page(IDLE, RUNTIME, LOAD), '/_astro/island.js');
  expect(moved.match(/<script/g)).toHaveLength(2);
  expect(moved).toContain('<script async src="/_astro/island.js"></script></head>');
  expect(moved).toContain('<script>other()</script>');
});

test('a page without islands stays as it is', () => {
  expect(moveRuntime(page(), '/_astro/island.js')).toBe(page());
});
