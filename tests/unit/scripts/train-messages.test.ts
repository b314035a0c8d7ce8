import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIKENESS_KINDS } from '~/lib/vocabulary/message.ts';
import {
  prepareModel,
  readRuns,
  writeRuns,
  type LikenessModel,
} from '~/lib/domain/message/decide/likeness/model.ts';
import { fingerprintFixtures, LIKENESS_FILE, trainLikeness } from '~scripts/train/messages.ts';

test('the model on file is made from the labelled messages as they are now', () => {
  const { madeFrom } = JSON.parse(readFileSync(LIKENESS_FILE, 'utf8')) as LikenessModel;
  expect(madeFrom, 'run npm run train -- messages').toBe(fingerprintFixtures());
});

test('what stands in messages of one kind speaks for that kind', () => {
  const said = { fake: '转账', real_ok: '账单', real_violating: '骂人', unrelated: '快递' };
  const model = prepareModel(
    trainLikeness(
      LIKENESS_KINDS.flatMap((kind) =>
        Array.from({ length: 4 }, () => ({ plain: said[kind], kind })),
      ),
      'a test',
    ),
  );
  LIKENESS_KINDS.forEach((kind, index) => {
    const weights = model.runs.get(said[kind]) ?? [];
    expect(Math.max(...weights)).toBe(weights[index]);
    expect(weights[index]).toBeGreaterThan(0);
  });
});

test('runs are written as a tree, each beginning once, and read back whole', () => {
  expect(writeRuns(['账', '账号', '账户', '账户里', '到账'])).toBe('账(号户(里))-到(账)');
  const run = fc.string({ unit: fc.constantFrom(...'账户号0ab_'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(run), (runs) => {
      expect(readRuns(writeRuns(runs)).toSorted()).toEqual(runs.toSorted());
    }),
  );
});

test("a run's weights are those it was trained to, the last kind's too", () => {
  const model = trainLikeness(
    LIKENESS_KINDS.flatMap((kind, index) =>
      Array.from({ length: 4 }, () => ({ plain: `甲乙${'丙丁戊己'.charAt(index)}`, kind })),
    ),
    'a test',
  );
  for (const weights of prepareModel(model).runs.values()) {
    expect(weights).toHaveLength(LIKENESS_KINDS.length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 9);
  }
});
