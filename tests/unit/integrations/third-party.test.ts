import { expect, test } from 'vitest';
import { checkNamed } from '~/integrations/third-party.ts';

test('a package that ships without being named stops the build, scoped and nested ones too', () => {
  const named = ['preact', '@preact/signals'];
  const own = ['/house/src/lib/x.ts', '/house/node_modules/preact/dist/preact.mjs', '\0virtual:x'];
  expect(() => checkNamed(own, named)).not.toThrow();
  expect(() =>
    checkNamed([...own, 'C:\\house\\node_modules\\@preact\\signals\\a.mjs'], named),
  ).not.toThrow();
  expect(() => checkNamed([...own, '/house/node_modules/left-pad/index.js'], named)).toThrow(
    'left-pad',
  );
  expect(() => checkNamed(['/house/node_modules/preact/node_modules/x/i.js'], named)).toThrow(
    /x ships/,
  );
});
