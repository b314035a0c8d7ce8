import { expect, test } from 'vitest';
import { findFoot } from '~/lib/domain/letters/text/foot.ts';

const LONG = '这一行比落款里会有的任何一行都要长，所以它不会是名字、地址或者日子。';

test.each([
  ['a name and a day below the last empty line', ['标题', '正文', '', '张三', '2026年11月30日'], 3],
  ['a long line among them', ['标题', '', '张三', LONG], 4],
  ['no empty line', ['标题', '正文', '张三'], 3],
  ['nothing but what stands below an empty first line', ['', '张三'], 2],
  ['nothing', [''], 1],
])('the sign-off of a letter with %s begins there', (_, lines, place) => {
  expect(findFoot(lines)).toBe(place);
});
