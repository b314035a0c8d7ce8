import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLetter, withoutPersonal } from '~/lib/domain/letters/result.ts';
import { shownSlots, slotIdsIn } from '~/lib/domain/letters/decide.ts';
import { BLANK, type LetterTemplate, type SlotValues } from '~/lib/domain/letters/letter.ts';
import { getTemplate, templates, TODAY, valuesFor } from './letters.ts';

const write = (template: LetterTemplate, values: SlotValues) =>
  composeLetter(template, values, TODAY);
const textOf = (template: LetterTemplate, values: SlotValues) =>
  write(template, values).lines.join('\n');
const countBlanks = (text: string) => text.split(BLANK).length - 1;

describe.each(templates)('$id', (template) => {
  test('holds no mark once filled, whatever was typed', () => {
    fc.assert(
      fc.property(valuesFor(template), (values) => {
        expect(textOf(template, values)).not.toMatch(/\[\[|\]\]/);
      }),
    );
  });

  test('shows exactly one blank for each slot that is missing', () => {
    fc.assert(
      fc.property(valuesFor(template), (values) => {
        const { lines, blanks } = write(template, values);
        expect(new Set(blanks).size).toBe(blanks.length);
        expect(countBlanks(lines.join('\n'))).toBe(blanks.length);
      }),
    );
  });

  test('is the same in whatever order it was filled', () => {
    fc.assert(
      fc.property(
        valuesFor(template).chain((values) =>
          fc.tuple(
            fc.constant(values),
            fc.shuffledSubarray(Object.keys(values), { minLength: Object.keys(values).length }),
          ),
        ),
        ([values, order]) => {
          const other = order.reduce<SlotValues>(
            (filled, id) => ({ ...filled, [id]: values[id] ?? '' }),
            {},
          );
          expect(textOf(template, other)).toBe(textOf(template, values));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('asks for every blank that it shows, and reports problems only where it asks', () => {
    fc.assert(
      fc.property(valuesFor(template), (values) => {
        const { blanks, problems } = write(template, values);
        const asked = new Set(shownSlots(template, values).map(({ id }) => id));
        expect(blanks.filter((id) => !asked.has(id))).toEqual([]);
        expect(problems.filter(({ slot }) => !asked.has(slot))).toEqual([]);
      }),
    );
  });

  test('keeps nothing personal in the copy for others', () => {
    const values = Object.fromEntries(
      template.slots.flatMap(({ id, type }) =>
        type === 'line' || type === 'text' ? [[id, `秘密${id}`]] : [],
      ),
    );
    const personal = template.slots.filter((slot) => slot.personal).map(({ id }) => `秘密${id}`);
    const text = textOf(template, withoutPersonal(template, values));
    expect(personal.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

describe('the message to people around', () => {
  const message = getTemplate('tell-others');
  const AMOUNT = /\d{3,}|元|万/;
  const filled = { 'total-debt': '36000', name: '小李', phone: '13800000000' };
  const withoutPhone = (text: string) => text.replaceAll('13800000000', '');

  test.each(['', 'family', 'work', 'client'])(
    'to “%s” names no amount unless asked to',
    (recipient) => {
      expect(withoutPhone(textOf(message, { ...filled, recipient }))).not.toMatch(AMOUNT);
    },
  );

  test('names no amount to work or clients even where the box was ticked for the family', () => {
    for (const recipient of ['work', 'client']) {
      const text = textOf(message, { ...filled, recipient, 'say-amount': 'yes' });
      expect(withoutPhone(text)).not.toMatch(AMOUNT);
    }
  });

  test('names it to the family once the box is ticked', () => {
    const text = textOf(message, { ...filled, recipient: 'family', 'say-amount': 'yes' });
    expect(text).toContain('我一共欠36,000元');
  });

  test('offers the box for the family alone', () => {
    const asked = (recipient: string) => shownSlots(message, { recipient }).map(({ id }) => id);
    expect(asked('family')).toContain('say-amount');
    expect(asked('family')).not.toContain('total-debt');
    expect(asked('work')).not.toContain('say-amount');
  });
});

const small: LetterTemplate = {
  id: 'small',
  slots: [
    { id: 'who', label: '谁', type: 'line', personal: true, from: [] },
    { id: 'why', label: '原因', type: 'text', personal: false, from: [] },
    { id: 'sum', label: '金额', type: 'amount', personal: false, from: [] },
    { id: 'more', label: '还要', type: 'tick', personal: false, from: [] },
  ],
  paragraphs: [
    { text: '标题', as: 'heading', when: [] },
    { text: '[[who]]：', as: 'line', when: [] },
    { text: '原因：[[why]]。', as: 'body', when: [] },
    { text: '多给[[sum]]元。', as: 'item', when: [{ slot: 'more', is: ['yes'] }] },
    { text: '请答复。', as: 'item', when: [] },
    { text: '落款', as: 'sign', when: [] },
  ],
};

describe('a letter on paper', () => {
  test('has its title apart, paragraphs indented, requests numbered, the foot apart', () => {
    expect(write(small, { who: '某银行', why: '失业。', sum: '1.2万', more: 'yes' }).lines).toEqual(
      [
        '标题',
        '',
        '某银行：',
        '　　原因：失业。',
        '　　1. 多给12,000元。',
        '　　2. 请答复。',
        '',
        '落款',
      ],
    );
  });

  test('numbers anew where a request is left out', () => {
    expect(write(small, {}).lines).toContain('　　1. 请答复。');
  });

  test('indents every line of a long answer', () => {
    const { lines } = write(small, { why: '一\n\n 二 ' });
    expect(lines.slice(3, 5)).toEqual(['　　原因：一', '　　二。']);
  });

  test('leaves a blank and says why where something cannot be read', () => {
    const { lines, problems } = write(small, { sum: '很多', more: 'yes' });
    expect(lines).toContain(`　　1. 多给${BLANK}元。`);
    expect(problems).toEqual([{ slot: 'sum', problem: 'amount-not-a-number' }]);
  });

  test('takes marks that a reader typed as words', () => {
    const { lines } = write(small, { who: '[[why]]', why: '$& <w:p> ]]>' });
    expect(lines[2]).toBe('[[why]]：');
    expect(lines[3]).toBe('　　原因：$& <w:p> ]]>。');
  });

  test('a slot that stands in no shown paragraph is not asked for', () => {
    expect(shownSlots(small, {}).map(({ id }) => id)).toEqual(['who', 'why', 'more']);
    expect(slotIdsIn('[[a]]，[[b-c]]')).toEqual(['a', 'b-c']);
  });
});

describe('a letter for more than one writer', () => {
  const VARIED = ['borrowers', 'card-holder'];
  const varied = templates.flatMap((template) =>
    template.slots
      .filter(({ id }) => VARIED.includes(id))
      .flatMap(({ id, options = [] }) =>
        options.map((option) => [template, id, option.id] as const),
      ),
  );
  /** Every paragraph that can be shown once `slot` is answered with `option`, filled with what was chosen alone. */
  const linesOf = (template: LetterTemplate, slot: string, option: string): string[] => {
    const paragraphs = template.paragraphs
      .filter(({ when }) =>
        when.every((condition) => condition.slot !== slot || condition.is.includes(option)),
      )
      .map((paragraph) => ({ ...paragraph, when: [] }));
    const all = Object.fromEntries(
      template.slots
        .filter(({ type }) => type === 'choices')
        .map(({ id, options = [] }) => [id, options.map((one) => one.id).join()]),
    );
    return composeLetter({ ...template, paragraphs }, { ...all, [slot]: option }, TODAY).lines;
  };

  test.each(varied)('%j: %s %s speaks of one and the same person throughout', (...variant) => {
    const [, , option] = variant;
    const lines = linesOf(...variant);
    const text = lines.join('\n');
    const [own, both] = [/我(?!们)/g, /我们/g].map((word) => [...text.matchAll(word)].length);
    const byProxy = lines.filter((line) => /亲笔签名的授权书/.test(line));
    const signed = lines.filter((line) => /^(?:申请人|投诉人|代办人)：/.test(line));
    expect(signed).toHaveLength(1);
    switch (option) {
      case 'self':
        expect([own! > 0, both, byProxy]).toEqual([true, 0, []]);
        break;
      case 'both':
        expect([own, both! > 0, byProxy]).toEqual([0, true, []]);
        expect(signed[0]).toContain('、');
        break;
      default:
        // The one who writes is named once, in the sentence that says on whose behalf.
        expect([own, both, byProxy.length]).toEqual([1, 0, 1]);
        expect(byProxy[0]).toContain('我是');
        expect(signed[0]).toMatch(/^代办人：.*受.*委托/);
    }
  });
});
