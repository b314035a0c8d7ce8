/** The items of the practice quiz: balance, marked passages, sources, and that nobody real is named. */
import { describe, expect, test } from 'vitest';
import { PRACTICE_CLASSES, PRACTICE_KINDS } from '~/lib/vocabulary/practice.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { drawRound, HIGHEST_NUMBER } from '~/lib/domain/practice/decide/draw-round.ts';
import { LEVEL_CHOICES } from '~/lib/domain/practice/definition.ts';
import { splitAtNotes, sortNotes } from '~/lib/domain/practice/result/segments.ts';
import { conductOf, genuinenessOf } from '~/lib/domain/check/decide.ts';
import type { Sign } from '~/lib/domain/check/definition.ts';
import { practiceItemSchema } from '~/lib/schemas/practice.ts';
import { readLenders, readPracticeItems, readSigns, readSources } from '~tests/support/content.ts';
import { HOW_TO_SHORTEN, longSentences } from '~tests/support/plain-text.ts';
import { expectKnown, expectNone, listCountFaults, listShared } from '~tests/support/relations.ts';

const items = readPracticeItems();
const signs = new Map(readSigns().map(({ id, data }) => [id, data]));
const kindOfSource = new Map(readSources().map(({ id, data }) => [id, data.kind]));
const lenderNames = readLenders().map(({ data }) => data.name);

/** What says what force a rule has. */
const FORCE = /法律|行政法规|监管规定|司法解释|推荐性国标|自律规则|治安管理处罚法/;

const count = (holds: (data: (typeof items)[number]['data']) => boolean) =>
  items.filter(({ data }) => holds(data)).length;

describe('all items', () => {
  test('are at least 36, as many of each class', () => {
    const counts = PRACTICE_CLASSES.map((name) => count((data) => data.class === name));
    const fewest = Math.min(...counts);
    expectNone(
      PRACTICE_CLASSES.flatMap((name, place) =>
        listCountFaults(counts[place]!, `items of the class ${name}`, 12, fewest + 1),
      ),
      'add a scam, a crossing and an ordinary item together.',
    );
  });

  test.each(PRACTICE_CLASSES)('%s comes in every kind', (name) => {
    for (const kind of Object.keys(PRACTICE_KINDS)) {
      const found = count((data) => data.class === name && data.kind === kind);
      expectNone(listCountFaults(found, `items ${name} as ${kind}`, 1), 'write one.');
    }
  });

  test('give every level enough for a balanced round', () => {
    for (const name of PRACTICE_CLASSES) {
      for (const level of [1, 2, 3]) {
        const found = count((data) => data.class === name && data.level === level);
        expectNone(
          listCountFaults(found, `items ${name} of level ${level}`, 4),
          'a round draws four at the most of a class: write one, or change a level.',
        );
      }
    }
  });

  test('give the same round for the same number, balanced', () => {
    const drawable = items.map(({ id, data }) => ({ id, class: data.class, level: data.level }));
    for (const level of LEVEL_CHOICES) {
      for (const number of [1, 2, 42, HIGHEST_NUMBER]) {
        const round = drawRound(drawable, level, number);
        expect(drawRound([...drawable].reverse(), level, number)).toEqual(round);
        const classes = round.map((id) => drawable.find((item) => item.id === id)!.class);
        const counts = PRACTICE_CLASSES.map((name) => classes.filter((one) => one === name).length);
        expect(counts.sort()).toEqual([3, 3, 4]);
      }
    }
  });

  test('are all different', () => {
    expectNone(
      [
        ...listShared(items, ({ data }) => data.said, 'message'),
        ...listShared(items, ({ data }) => data.lesson, 'lesson'),
      ],
      'write another message, and what it teaches that the other does not.',
    );
  });

  test.each([
    ['职业背债', /不用你还/, 'nfra-debt-mule-warning-2025'],
    ['解冻金', /解冻金/, 'loan-cost-disclosure-rules'],
  ])('include a scam about %s', (_, said, source) => {
    const found = items.filter(
      ({ data }) =>
        said.test(data.said) && data.spans.some(({ sources }) => sources.includes(source)),
    );
    expect(found.map(({ data }) => data.class)).toEqual(['scam']);
  });

  test('include machine voices, lawful and over the line', () => {
    const machines = items.filter(({ data }) => /机器声音/.test(data.scene + data.said));
    expect(machines.map(({ data }) => data.class).sort()).toEqual(['crossing', 'ordinary']);
  });

  test('include the ending of the article this site grew out of: 老师微信 and planted comments', () => {
    const ending = items.filter(({ data }) => /老师微信/.test(data.said));
    expect(ending.map(({ data }) => data.class)).toEqual(['scam']);
    expect(ending[0]?.data.said).toMatch(/法院的律师函/);
  });
});

describe.each(items)('$path', ({ data }) => {
  test('has at least two marked passages, each in the message once', () => {
    expect(data.spans.length).toBeGreaterThanOrEqual(2);
    const notes = sortNotes(data.said, data.spans);
    const marked = splitAtNotes(data.said, notes).filter(({ note }) => note !== undefined);
    expect(marked.map(({ text }) => text)).toEqual(notes.map(({ said }) => said));
    for (const { said } of data.spans) expect(data.said.split(said)).toHaveLength(2);
  });

  test('gives a source for every reason, and refers only to what exists', () => {
    const texts = [...data.spans.map(({ reason }) => reason), ...data.next.map(({ text }) => text)];
    const pages = data.next.flatMap(({ page }) => page ?? []);
    expectKnown({
      source: data.spans.flatMap(({ sources }) => sources),
      hotline: texts.flatMap(hotlineIdsIn),
      page: pages,
    });
    expectNone(pages.length > 0 ? [] : ['next leads to no page'], 'give one of the steps a page.');
  });

  test('names the signs that the self-check and the message check share, each on its own axis', () => {
    expectKnown({ sign: data.spans.flatMap(({ sign }) => sign ?? []) });
    const misplaced = data.spans.flatMap(({ said, axis, sign: id }) => {
      const sign = id === undefined ? undefined : signs.get(id);
      if (!sign) return [];
      const decides = axis === 'scam' || axis === 'conduct';
      const fits = decides
        ? sign.side === axis
        : sign.side === 'context' || sign.strength === 'hint';
      return fits ? [] : [`“${said}” stands on the axis ${axis}, its sign ${id} on ${sign.side}`];
    });
    expectNone(misplaced, 'change the axis, or name the sign that is meant.');
  });

  test('is what the self-check finds by its signs', () => {
    const seen = data.spans.flatMap(({ sign }): Sign[] => {
      const { side, strength } = (sign !== undefined && signs.get(sign)) || {};
      return side && strength ? [{ side, strength }] : [];
    });
    expect(genuinenessOf(seen) === 'likely-scam').toBe(data.class === 'scam');
    if (data.class !== 'scam') {
      expect(conductOf(seen) !== 'no-sign').toBe(data.class === 'crossing');
    }
  });

  test('says what force the rule has where a line is crossed', () => {
    const silent = data.spans.flatMap(({ axis, reason, sources }) => {
      const kinds = sources.map((id) => kindOfSource.get(id));
      const missing = [
        ...(kinds.includes('recommended-standard') ? ['推荐性国标'] : []),
        ...(kinds.includes('self-discipline') ? ['自律规则'] : []),
      ].filter((force) => !reason.includes(force));
      const isConduct = axis === 'conduct';
      return [
        ...missing.map((force) => `“${reason}” does not say ${force}`),
        ...(isConduct && !FORCE.test(reason) ? [`“${reason}” does not say what force it has`] : []),
        ...(isConduct && kinds.every((kind) => kind === 'official-notice')
          ? [`“${reason}” rests on notices alone`]
          : []),
      ];
    });
    expectNone(silent, 'say 法律, 监管规定, 推荐性国标, 自律规则 …, whichever its source is.');
  });

  test('keeps our own sentences short', () => {
    const ours = [data.scene, data.lesson, ...data.spans.map(({ reason }) => reason)];
    expectNone(
      [...ours, ...data.next.map(({ text }) => text)].flatMap(longSentences),
      HOW_TO_SHORTEN,
    );
  });

  test('never vouches for anyone', () => {
    const ours = [data.scene, data.lesson, ...data.spans.map(({ reason }) => reason)].join();
    expect(ours).not.toMatch(/是安全的|很安全|肯定是真|一定是真|就是真的|放心/);
  });

  test('names no real lender and gives no number, account or address to reach', () => {
    expectNone(
      lenderNames.filter((name) => data.said.includes(name)),
      'call the lender 某银行 or 某某金融.',
    );
    expect(data.said).not.toMatch(/\d{7,}|https?:|[Qq][Qq]号|微信号/);
    const addresses = data.said.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [];
    const reachable = addresses.filter((name) => !/^[\d.]+$|\.example$/.test(name));
    expectNone(reachable, 'use an address that nobody has: something.example.');
  });
});

describe('an item with a mistake is refused, and told why', () => {
  const { data } = items.find(({ id }) => id === 'private-code-settles')!;
  const [first, second] = data.spans;
  const ordinary = items.find(({ data: one }) => one.class === 'ordinary')!.data;
  test.each([
    [{ ...data, spans: [first] }, /at least 2 passages/],
    [{ ...data, spans: [{ ...first, said: '没有这句' }, second] }, /stands 0 times/],
    [{ ...data, spans: [{ ...first, said: '。' }, second] }, /stands 3 times/],
    [{ ...data, spans: [first, { ...second, said: '收款码' }] }, /overlap/],
    [{ ...data, spans: [{ ...first, sources: [] }, second] }, /src\/content\/sources/],
    [
      { ...data, spans: [{ ...first, axis: 'conduct', sign: undefined }, second] },
      /names its sign/,
    ],
    [{ ...data, class: 'ordinary' }, /ordinary has neither/],
    [{ ...ordinary, class: 'scam' }, /scam needs a scam span/],
    [{ ...ordinary, class: 'crossing' }, /crossing a conduct span/],
    [{ ...data, level: 4 }, /1, 2, 3/],
    [{ ...data, next: [] }, /2 or 3 next steps/],
    [{ ...data, text: 'x' }, /text/],
  ])('%#', (wrong, reason) => {
    const result = practiceItemSchema.safeParse(wrong);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toMatch(reason);
  });
});
