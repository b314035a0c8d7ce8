import { describe, expect, test } from 'vitest';
import {
  divideSigns,
  joinSigns,
  packSigns,
  unpackSigns,
  type Signs,
} from '~/lib/domain/message/packed.ts';
import { definition } from './real-message.ts';

const { signals, words, sites } = definition;
const signs: Signs = { signals, words, sites };
const travel = (one: Signs): Signs =>
  unpackSigns(JSON.parse(JSON.stringify(packSigns(one))) as ReturnType<typeof packSigns>);

describe('signals and words', () => {
  test('arrive as they were sent', () => {
    expect(travel(signs)).toEqual(JSON.parse(JSON.stringify(signs)));
  });

  test('arrive also where a character is too rare for a letter', () => {
    const rare = Array.from({ length: 600 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const many = { ...signs, words: { many: rare } };
    expect(travel(many).words).toEqual(many.words);
  });

  test('with a letter that stands for something else are refused', () => {
    expect(() => packSigns({ ...signs, words: { odd: ['é'] } })).toThrow('"é"');
  });

  test('are whole again once divided and joined', () => {
    const [some, others] = divideSigns(signs);
    expect(others.signals.map(({ id }) => id)).toContain('ordinary-words');
    expect(Object.keys(others.words)).toContain('ordinary');
    expect(joinSigns(some, others)).toEqual(signs);
  });
});
