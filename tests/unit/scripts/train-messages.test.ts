import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIKENESS_KINDS } from '~/lib/vocabulary/message.ts';
import { LIKENESS_FILE, trainFromFixtures, trainLikeness } from '~scripts/train/messages.ts';

test('the model on file is the one that the labelled messages make', { timeout: 60_000 }, () => {
  const model = `${JSON.stringify(trainFromFixtures())}\n`;
  expect(readFileSync(LIKENESS_FILE, 'utf8') === model, 'run npm run train -- messages').toBe(true);
});

test('what stands in messages of one kind speaks for that kind', () => {
  const said = { fake: '转账', real_ok: '账单', real_violating: '骂人', unrelated: '快递' };
  const model = trainLikeness(
    LIKENESS_KINDS.flatMap((kind) =>
      Array.from({ length: 4 }, () => ({ folded: said[kind], kind })),
    ),
  );
  LIKENESS_KINDS.forEach((kind, index) => {
    const weights = model.runs[said[kind]] ?? [];
    expect(Math.max(...weights)).toBe(weights[index]);
    expect(weights[index]).toBeGreaterThan(0);
  });
});
