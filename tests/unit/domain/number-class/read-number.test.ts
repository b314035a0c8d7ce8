import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPublished } from '~/lib/domain/number-class/match-published.ts';
import { readNumber } from '~/lib/domain/number-class/read-number.ts';

describe('a number is read however it is written', () => {
  test.each([
    ['13800138000', '13800138000', 'mobile'],
    ['+86 138-0013-8000', '13800138000', 'mobile'],
    ['0086 138 0013 8000', '13800138000', 'mobile'],
    ['（＋８６）１３８００１３８０００', '13800138000', 'mobile'],
    ['138xxxx8000', '138xxxx8000', 'mobile'],
    ['17012345678', '17012345678', 'virtual-operator'],
    ['16212345678', '16212345678', 'virtual-operator'],
    ['95588', '95588', 'company-95'],
    ['95213145', '95213145', 'call-centre-95'],
    ['400-820-5555', '4008205555', 'number-400'],
    ['106980095533', '106980095533', 'sms-port'],
    ['+852 1234 5678', '+85212345678', 'overseas'],
    ['00852 12345678', '0085212345678', 'overseas'],
    ['110', '110', 'short-code'],
    ['12378', '12378', 'short-code'],
    ['96110', '96110', 'short-code'],
    ['10086', '10086', 'short-code'],
    ['010-82951332', '01082951332', 'landline'],
    ['(0571) 8888 8888', '057188888888', 'landline'],
    ['8613800138000', '13800138000', 'mobile'],
    ['86 138 0013 8000', '13800138000', 'mobile'],
    ['8695588', '95588', 'company-95'],
    ['8695213145', '95213145', 'call-centre-95'],
    ['86 400 820 5555', '4008205555', 'number-400'],
    ['86571123', '86571123', 'landline'],
    ['010-82951332转8001', '01082951332', 'landline'],
    ['010-82951332-8001', '01082951332', 'landline'],
    ['400-820-5555 转 1', '4008205555', 'number-400'],
    ['400-820-5555,1', '4008205555', 'number-400'],
    ['0571-88888888 分机8001', '057188888888', 'landline'],
    ['010-82951332 ext. 8001', '01082951332', 'landline'],
    ['57', undefined, undefined],
    ['123456789012345678901', undefined, undefined],
    ['银行', undefined, undefined],
  ])('%s', (typed, digits, classId) => {
    const reading = readNumber(typed);
    if (digits === undefined) expect(reading).toEqual({ kind: 'unreadable' });
    else expect(reading).toEqual({ kind: 'number', digits, classId });
  });
});

test('nothing typed is nothing wrong', () => {
  expect(readNumber(' ')).toEqual({ kind: 'empty' });
});

test('separators between the digits change nothing', () => {
  const separated = fc
    .array(fc.constantFrom('', ' ', '-', '\u00a0', '‑'), { minLength: 11, maxLength: 11 })
    .map((gaps) => [...'13800138000'].map((digit, index) => digit + gaps[index]).join(''));
  fc.assert(
    fc.property(separated, (typed) => {
      expect(readNumber(typed)).toMatchObject({ digits: '13800138000' });
    }),
  );
});

test('a published number is matched whole only', () => {
  const published = [{ owner: '招商银行', number: '400-820-5555' }];
  expect(matchPublished('4008205555', published)?.owner).toBe('招商银行');
  expect(matchPublished('94008205555', published)).toBeUndefined();
});
