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

test.each([
  ["// Why.\nvar a = b + 'c = { d }';\n", "var a=b+'c = { d }';"],
  ["if (a) {\n  b('main : x', 1,\n  );\n}\n", "if(a){b('main : x',1)}"],
  ["var q = 'it\\'s ; here';\nreturn q;", "var q='it\\'s ; here';return q;"],
])('blanks and comments go, what stands in quotes stays', (code, bare) => {
  expect(bareScript(write(code))).toBe(bare);
});

test('the site’s own address is put in', () => {
  expect(bareScript(write("import('BASE_URLoffline.js');"), '/guide/')).toBe(
    "import('/guide/offline.js');",
  );
});

test.each(['early-page', 'early-island', 'early-actions'])('%s is still a script', (name) => {
  expect(() => new Function(bareScript(`src/components/site/${name}.js`))).not.toThrow();
});
