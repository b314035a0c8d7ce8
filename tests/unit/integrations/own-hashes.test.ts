import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '~/integrations/own-hashes.ts';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (scriptHashes: string[], styleHashes: string[]) =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${["'self'", ...scriptHashes].join(' ')}; style-src ${["'self'", ...styleHashes].join(' ')};">` +
  `<style>a{color:red}</style><script type="module">go()</script><script src="/a.js"></script></head></html>`;

test('a page keeps the hashes of what stands in it, and no other', () => {
  const [script, style, other] = [hashOf('go()'), hashOf('a{color:red}'), hashOf('elsewhere')];
  expect(keepOwnHashes(page([other, script], [style, other]))).toBe(page([script], [style]));
});

test('a style that was written anew is allowed, a script is not', () => {
  const style = hashOf('a{color:red}');
  expect(keepOwnHashes(page([], [hashOf('before')]))).toBe(page([], [style]));
});

test('a page without a policy stays as it is', () => {
  expect(keepOwnHashes('<p>text</p>')).toBe('<p>text</p>');
});

test('WebAssembly is allowed only where search runs', () => {
  const policy = (wasm: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${wasm};">`;
  const search = '<astro-island component-url="/_astro/SearchBox.a.js"></astro-island>';
  const wasm = " 'wasm-unsafe-eval'";
  expect(keepOwnHashes(policy(wasm))).toBe(policy(''));
  expect(keepOwnHashes(policy(wasm) + search)).toBe(policy(wasm) + search);
});
