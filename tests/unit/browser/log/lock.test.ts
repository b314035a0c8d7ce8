import { expect, test } from 'vitest';
import { makeLock, openLock, ROUNDS, seal, unseal } from '~/lib/browser/log/lock.ts';
import { fromRecord, toRecord } from '~/lib/browser/log/records.ts';
import { entryWith } from '~tests/unit/domain/log/entries.ts';

const PASSPHRASE = '阳台上的三盆花';

test('only the passphrase opens, however it is written, and a wrong one changes nothing', async () => {
  const { lock, key } = await makeLock(`${PASSPHRASE}９`);
  const before = structuredClone(lock);
  expect(lock.iterations).toBe(ROUNDS);
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  expect(await openLock(lock, `${PASSPHRASE}8`)).toBeUndefined();
  expect(await openLock(lock, '')).toBeUndefined();
  expect(lock).toEqual(before);

  const record = await toRecord(entryWith(), 1, key);
  expect(record.body).toBeUndefined();
  expect(new TextDecoder().decode(record.sealed!.data)).not.toContain('示例银行');
  const again = await openLock(lock, `${PASSPHRASE}9`);
  expect(await fromRecord(record, again)).toEqual(entryWith());
  expect(await fromRecord(record, undefined)).toBeUndefined();
});

test('what is sealed opens in its own place only, and not once a byte was changed', async () => {
  const { key } = await makeLock(PASSPHRASE);
  const sealed = await seal(key, 'a', new TextEncoder().encode('原话'));
  expect(new TextDecoder().decode(await unseal(key, 'a', sealed))).toBe('原话');
  expect(await unseal(key, 'b', sealed)).toBeUndefined();
  const changed = { ...sealed, data: sealed.data.slice(0) };
  new Uint8Array(changed.data)[0]! ^= 1;
  expect(await unseal(key, 'a', changed)).toBeUndefined();
});
