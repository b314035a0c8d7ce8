/** Small items to test with. */
import type { PracticeItem, PracticeNote } from '~/lib/domain/practice/definition.ts';

const note = (said: string, axis: PracticeNote['axis']): PracticeNote => ({
  said,
  axis,
  ...(axis === 'conduct' ? { sign: '辱骂' } : {}),
  text: `${said}的理由，问{{police-110}}。`,
  sources: [{ name: '民法典（法律）', href: '/sources/civil-code/' }],
});

/** An item of `kind`; a crossing has a crossed line, a scam has one only with `crossed`. */
export function makeItem(
  kind: PracticeItem['class'],
  { id = kind as string, level = 1 as PracticeItem['level'], crossed = kind === 'crossing' } = {},
): PracticeItem {
  return {
    id,
    class: kind,
    kind: 'sms',
    level,
    scene: '你收到一条短信。',
    said: '前面，甲处，中间，乙处，后面',
    notes: [
      note('甲处', crossed ? 'conduct' : 'neutral'),
      note('乙处', kind === 'scam' ? 'scam' : 'proper'),
    ],
    lesson: '记住这一点。',
    next: [{ text: '打{{police-110}}。' }, { text: '自己核实。' }],
  };
}

/** `perLevel` items of every class at every level. */
export const makeItems = (perLevel: number): PracticeItem[] =>
  (['scam', 'crossing', 'ordinary'] as const).flatMap((kind) =>
    ([1, 2, 3] as const).flatMap((level) =>
      Array.from({ length: perLevel }, (_, index) =>
        makeItem(kind, { id: `${kind}-${level}-${index}`, level }),
      ),
    ),
  );
