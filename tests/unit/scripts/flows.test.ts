import { expect, test } from 'vitest';
import { drawTools } from '~scripts/flows/tools.ts';

const drawings = new Map(drawTools());

test('every tool that asks is drawn', () => {
  expect([...drawings.keys()]).toEqual(['check', 'court', 'complain', 'relief']);
});

test('a drawing shows what an option means, what it leads to, and which rule takes several answers', () => {
  const check = drawings.get('check')!;
  expect(check).toContain('→ 真假·决定性：收款方是个人');
  expect(check).toContain('→ 问：上门时有下面的情况吗？');
  expect(check).toContain('（court-wants-money）');
  expect(check).toContain('→ hang-up');
});

test('nothing in a drawing is taken for markup', () => {
  for (const svg of drawings.values()) {
    const texts = svg.replaceAll(/<\/?(?:svg|rect|path|text)\b[^>]*>/g, '');
    expect(texts).not.toMatch(/[<>]/);
  }
});
