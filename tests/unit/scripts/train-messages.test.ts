import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIKENESS_KINDS } from '~/lib/vocabulary/message.ts';
import { prepareModel, type LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
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
