import { describe, expect, test } from 'vitest';
import {
  addTo,
  findMilder,
  readAdditions,
  readFakes,
  type Addition,
} from '~scripts/eval/attack.ts';

/** Every so many-th fake: the whole runs as `npm run eval -- attack`. */
const SAMPLE_STEP = 23;

const stopsInstead = ['，', '。', '！', '？', '；', '\n'].map((text): Addition => ({
  kind: 'stops',
  text,
}));

describe.each([
  { name: 'additions', additions: readAdditions('additions') },
  { name: 'additions held out', additions: readAdditions('additions-held-out') },
  { name: 'one stop for every other', additions: stopsInstead },
])('$name', ({ additions }) => {
  test('never make a scam look milder', () => {
    const sample = readFakes().filter((_, index) => index % SAMPLE_STEP === 0);
    expect(sample.length).toBeGreaterThan(30);
    const { milder } = findMilder(sample, additions);
    expect(
      milder.map(({ addition, before, after, text }) => [addition.kind, before, after, text]),
    ).toEqual([]);
  });
});

describe('an addition', () => {
  test.each([
    [{ kind: 'before', text: '喂' }, '喂一，二'],
    [{ kind: 'after', text: '喂' }, '一，二喂'],
    [{ kind: 'around', text: ['前', '后'] }, '前一，二后'],
    [{ kind: 'inside', text: '，喂，' }, '一，，喂，二'],
    [{ kind: 'stops', text: '。' }, '一。二'],
    [{ kind: 'characters', text: '、' }, '一、，、二'],
    [{ kind: 'clauses', text: '\n' }, '一，\n二'],
    [{ kind: 'lines', text: '2' }, '一，\n二'],
  ] as [Addition, string][])('%j', (addition, text) => {
    expect(addTo('一，二', addition)).toBe(text);
  });

  test('leaves numbers as they are', () => {
    expect(addTo('分38,600清零,快', { kind: 'stops', text: '。' })).toBe('分38,600清零。快');
  });
});
