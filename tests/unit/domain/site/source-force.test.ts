import { expect, test } from 'vitest';
import { formatSourceForce } from '~/lib/domain/site/source-force.ts';

const law = { kind: 'law', kindLabel: '法律' } as const;
const warning = { kind: 'official-notice', kindLabel: '官方提示' } as const;

test.each([
  [{ ...law, issuedOn: '2025-06-27', effectiveFrom: '2026-01-01' }, '法律，2026年1月1日起'],
  [{ ...law, issuedOn: '2023-09-01' }, '法律，2023年9月1日公布'],
  [law, '法律，施行日未核实'],
  [warning, '官方提示'],
  [{ ...law, effectiveFrom: '2026-01-01', effectiveTo: '2026-03-31' }, '法律，到2026年3月31日为止'],
])('the force of %o reads %s', (source, text) => {
  expect(formatSourceForce(source)).toBe(text);
});
