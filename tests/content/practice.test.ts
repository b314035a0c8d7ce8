/** The items of the practice quiz: balance, marked passages, sources, and that nobody real is named. */
import { describe, expect, test } from 'vitest';
import { PRACTICE_CLASSES, PRACTICE_KINDS } from '~/lib/vocabulary/practice.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { drawRound, HIGHEST_NUMBER } from '~/lib/domain/practice/decide/draw-round.ts';
import { LEVEL_CHOICES } from '~/lib/domain/practice/definition.ts';
import { splitAtNotes, sortNotes } from '~/lib/domain/practice/result/segments.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { practiceItemSchema } from '~/lib/schemas/practice.ts';
import {
  readArticles,
  readHotlines,
  readLenders,
  readPracticeItems,
  readSources,
  readStories,
} from '~tests/support/content.ts';
import { sentencesOf } from '~tests/support/plain-text.ts';

const items = readPracticeItems();
const kindOfSource = new Map(readSources().map(({ id, data }) => [id, data.kind]));
const hotlineIds = new Set(readHotlines().map(({ id }) => id));
const pageIds = new Set([
  ...[...readArticles(), ...readStories()].map(({ pageId }) => pageId),
  ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
]);
const lenderNames = readLenders().map(({ data }) => data.name);

const count = (holds: (data: (typeof items)[number]['data']) => boolean) =>
  items.filter(({ data }) => holds(data)).length;

describe('all items', () => {
  test('are at least 36, as many of each class', () => {
    expect(items.length).toBeGreaterThanOrEqual(36);
    const counts = PRACTICE_CLASSES.map((name) => count((data) => data.class === name));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test.each(PRACTICE_CLASSES)('%s comes in every kind', (name) => {
    for (const kind of Object.keys(PRACTICE_KINDS)) {
      expect(
        count((data) => data.class === name && data.kind === kind),
        kind,
      ).toBeGreaterThan(0);
    }
  });

  test('give every level enough for a balanced round', () => {
    for (const name of PRACTICE_CLASSES) {
      for (const level of [1, 2, 3]) {
        const found = count((data) => data.class === name && data.level === level);
        expect(found, `${name} ${level}`).toBeGreaterThanOrEqual(4);
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
    expect(new Set(items.map(({ data }) => data.said)).size).toBe(items.length);
    expect(new Set(items.map(({ data }) => data.lesson)).size).toBe(items.length);
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

describe.each(items)('$id', ({ data }) => {
  test('has at least two marked passages, each in the message once', () => {
    expect(data.spans.length).toBeGreaterThanOrEqual(2);
    const notes = sortNotes(data.said, data.spans);
    const marked = splitAtNotes(data.said, notes).filter(({ note }) => note !== undefined);
    expect(marked.map(({ text }) => text)).toEqual(notes.map(({ said }) => said));
    for (const { said } of data.spans) expect(data.said.split(said)).toHaveLength(2);
  });

  test('gives a source for every reason, and refers only to what exists', () => {
    const unknown = data.spans.flatMap(({ sources }) =>
      sources.filter((id) => !kindOfSource.has(id)),
    );
    const texts = [...data.spans.map(({ reason }) => reason), ...data.next.map(({ text }) => text)];
    const hotlines = texts.flatMap(hotlineIdsIn).filter((id) => !hotlineIds.has(id));
    const pages = data.next.flatMap(({ page }) => (page && !pageIds.has(page) ? [page] : []));
    expect([unknown, hotlines, pages]).toEqual([[], [], []]);
    expect(data.next.some(({ page }) => page !== undefined)).toBe(true);
  });

  test('says what force the rule has where a line is crossed', () => {
    for (const { axis, reason, sources } of data.spans) {
      const kinds = sources.map((id) => kindOfSource.get(id));
      if (kinds.includes('recommended-standard')) expect(reason).toContain('推荐性国标');
      if (kinds.includes('self-discipline')) expect(reason).toContain('自律规则');
      if (axis !== 'conduct') continue;
      expect(reason).toMatch(/法律|行政法规|监管规定|司法解释|推荐性国标|自律规则|治安管理处罚法/);
      expect(kinds.some((kind) => kind !== 'official-notice')).toBe(true);
    }
  });

  test('keeps our own sentences short', () => {
    const ours = [data.scene, data.lesson, ...data.spans.map(({ reason }) => reason)];
    const long = [...ours, ...data.next.map(({ text }) => text)]
      .flatMap(sentencesOf)
      .filter((sentence) => [...sentence].length > 60);
    expect(long).toEqual([]);
  });

  test('never vouches for anyone', () => {
    const ours = [data.scene, data.lesson, ...data.spans.map(({ reason }) => reason)].join();
    expect(ours).not.toMatch(/是安全的|很安全|肯定是真|一定是真|就是真的|放心/);
  });

  test('names no real lender and gives no number, account or address to reach', () => {
    expect(lenderNames.filter((name) => data.said.includes(name))).toEqual([]);
    expect(data.said).not.toMatch(/\d{7,}|https?:|[Qq][Qq]号|微信号/);
    const addresses = data.said.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [];
    const reachable = addresses.filter((name) => !/^[\d.]+$|\.example$/.test(name));
    expect(reachable).toEqual([]);
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
    [{ ...data, spans: [{ ...first, axis: 'conduct' }, second] }, /names the conduct/],
    [{ ...data, spans: [{ ...first, conduct: 'insult' }, second] }, /no other span does/],
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
