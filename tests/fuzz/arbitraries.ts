/** What people and programs put where something else is expected. */
import fc from 'fast-check';

const PIECES = [
  ...'0123456789０９.,，。+-－%‰¥￥元块万亿千百十半零一二三两年月日号天点分刻时周上下午晚凌晨 \n\t\r',
  '今天',
  '昨天',
  '上周五',
  '左右',
  '大约',
  '每月',
  '一年',
  '2026',
  '1,234.5',
  '1e9',
  'NaN',
  'Infinity',
  '-0',
  '0x1F',
  '00',
  '24:00',
  '25:61',
  '9999-99-99',
  '1970-01-01',
  '[[',
  ']]',
  '{{',
  '}}',
  '&lt;',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud800',
  '👨‍👩‍👧',
  'ﬁ',
  '㊙',
  '٣',
  '<img src=x onerror=alert(1)>',
  '</textarea><script>',
  'javascript:alert(1)',
  '=1+1',
  '"',
  "'",
  '`',
  '\\',
  '__proto__',
  'constructor',
];

/** Text as it is typed, pasted or forged; up to `most` pieces. */
export const anyText = (most = 40): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES), { maxLength: most })
        .map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: most * 2 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...PIECES), fc.nat(2000))
        .map(([one, times]) => one.repeat(times)),
    },
  );

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText(8),
  fc.constantFrom(null, undefined, -1, 1e21, NaN, [], {}, '', true, { length: 5 }),
  fc.constant(
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  ),
);

interface Step {
  at: number;
  value: unknown;
  kind: 'replace' | 'drop' | 'rename' | 'repeat';
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(),
  value: anyValue,
  kind: fc.constantFrom('replace', 'drop', 'rename', 'repeat'),
});

/** Every place in `value` that can be changed: an object or a list, and a key of it. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  return Object.keys(own).flatMap((key) => [
    [own, key] as [typeof own, string],
    ...placesIn(own[key]),
  ]);
}

/** `stored` with some of its parts replaced, dropped, renamed or repeated. */
function breakIt(stored: unknown, steps: readonly Step[]): unknown {
  const root = { whole: structuredClone(stored) } as Record<string, unknown>;
  for (const { at, value, kind } of steps) {
    const places = placesIn(root);
    const [owner, key] = places[at % places.length]!;
    if (kind === 'drop' && key !== 'whole') delete owner[key];
    else if (kind === 'rename' && key !== 'whole') {
      owner[String(value)] = owner[key];
      if (!Array.isArray(owner)) delete owner[key];
    } else if (kind === 'repeat' && Array.isArray(owner[key])) {
      (owner[key] as unknown[]).push(...(owner[key] as unknown[]));
    } else owner[key] = structuredClone(value);
  }
  return root['whole'];
}

/** What was stored, damaged in up to four places; or anything at all. */
export const damaged = (stored: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(anyStep, { minLength: 1, maxLength: 4 })
        .map((steps) => breakIt(stored, steps)),
    },
    { weight: 1, arbitrary: anyValue },
  );
