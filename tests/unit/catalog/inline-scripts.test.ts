import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareScript } from '~/lib/catalog/inline-scripts.ts';

const write = (code: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'inline-')), 'script.js');
  writeFileSync(path, code);
  return path;
};

test('comments and blanks go, what stands in quotes stays', () => {
  const code = "// Why.\nwindow.a = window.b + 'c = { d }; it\\'s';\n";
  expect(bareScript(write(code))).toBe(`window.a=window.b+"c = { d }; it's";`);
});

test('old browsers can read it', () => {
  expect(bareScript(write('try { a(); } catch { b(); }'))).toMatch(/catch\(\w+\)/);
});

test('the site’s own address is put in', () => {
  expect(bareScript(write("import('BASE_URLoffline.js');"), '/guide/')).toBe(
    'import("/guide/offline.js");',
  );
});

test.each(['early-page', 'early-island', 'early-actions'])('%s is still a script', (name) => {
  expect(() => new Function(bareScript(`src/components/site/${name}.js`))).not.toThrow();
});
