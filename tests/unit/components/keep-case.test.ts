/** Two tabs of one browser, each with its own memory: nothing that was typed in either is replaced unasked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseState } from '~/components/tools/shared/case/case-state.ts';
import type { keepCase } from '~/components/tools/shared/case/keep-case.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { FakeStorage, installStorage } from '~tests/support/fake-storage.ts';

const KEY = 'case:v1';
type Life = ReturnType<typeof keepCase>;
let device: FakeStorage;

/** A tab: what it shows, and the session that it keeps over reloads. */
class Tab {
  readonly session: FakeStorage;
  state!: CaseState;
  #life!: Life;

  constructor(session = new FakeStorage()) {
    this.session = session;
  }
  /** A new page in this tab. */
  async open(): Promise<this> {
    vi.resetModules();
    const { keepCase } = await import('~/components/tools/shared/case/keep-case.ts');
    this.#life = keepCase((state) => {
      this.state = state;
    });
    return this.do((life) => life.open());
  }
  /** Does something in this tab, and waits for what it loads. */
  async do(act: (life: Life) => void): Promise<this> {
    installStorage(this.session, device);
    act(this.#life);
    await vi.dynamicImportSettled();
    return this;
  }
  cash = (text: string) =>
    this.do((life) => life.update(({ budget }) => ({ budget: { ...budget, cash: text } })));
  daily = (text: string) =>
    this.do((life) => life.update(({ cashFlow }) => ({ cashFlow: { ...cashFlow, daily: text } })));
  keep = (keep = true) => this.do((life) => life.choose(keep));
  hear = () => this.do((life) => life.onDeviceChange());
  get shown() {
    return [this.state.caseFile.budget.cash, this.state.caseFile.cashFlow.daily];
  }
}

const kept = (): CaseFile | undefined => {
  const text = device.texts.get(KEY);
  return text === undefined ? undefined : JSON.parse(text).case;
};
const keptSums = () => [kept()?.budget.cash, kept()?.cashFlow.daily];

let one: Tab;
let two: Tab;
beforeEach(async () => {
  device = new FakeStorage();
  one = await new Tab().open();
  two = await new Tab().open();
});

describe('one tab', () => {
  test('has written what was typed and ticked before the event is over', () => {
    installStorage(one.session, device);
    void one.cash('100');
    void one.keep();
    expect(keptSums()).toEqual(['100', '']);
  });

  test('goes on with what was typed on its last page', async () => {
    await one.cash('100');
    await one.open();
    expect(one.shown).toEqual(['100', '']);
    expect(one.state).toMatchObject({ keep: false, notice: 'carried' });
    expect(kept()).toBeUndefined();
  });

  test('forgets it all once it was cleared, on a page that comes back as it was, too', async () => {
    const session = one.session;
    await one.cash('100');
    const next = await new Tab(session).open();
    await next.do((life) => life.forget());
    await one.do((life) => life.open());
    expect(one.shown).toEqual(['', '']);
    expect(one.state.notice).toBe('clearedElsewhere');
  });

  test('that may not write goes on with what it has when its page comes back', async () => {
    one.session.failing = new Set(['write']);
    await one.cash('100');
    expect(one.state.notice).toBe('notCarried');
    await two.cash('7');
    await two.keep();
    await one.do((life) => life.open());
    expect(one.shown).toEqual(['100', '']);
    expect(one.state.question).toBeDefined();
  });

  test('leaves a case of a newer version alone and keeps nothing beside it', async () => {
    const newer = '{"kind":"buhuang-case","version":2}';
    device.texts.set(KEY, newer);
    await one.open();
    await one.cash('100');
    await one.keep();
    expect(device.texts.get(KEY)).toBe(newer);
    expect(one.state).toMatchObject({ keep: false, notice: 'newer', kept: [{ text: newer }] });
  });

  test('sets a damaged case aside when the reader keeps a new one', async () => {
    device.texts.set(KEY, '{"kind":"buhuang-ca');
    await one.open();
    expect(one.state.notice).toBe('damaged');
    await one.cash('100');
    await one.keep();
    expect(keptSums()).toEqual(['100', '']);
    expect(one.state.kept).toMatchObject([{ text: '{"kind":"buhuang-ca', isNewer: false }]);
  });
});

describe('a case in one tab and another on the device', () => {
  beforeEach(async () => {
    await one.cash('100');
    await two.cash('7');
    await two.keep();
  });

  test.each(['reload', 'coming back'])(
    'are asked about after %s, and both stay until then',
    async (way) => {
      if (way === 'reload') await one.open();
      else await one.do((life) => life.open());
      expect(one.shown).toEqual(['100', '']);
      expect(one.state.question).toMatchObject({ conflicts: [] });
      await one.daily('5');
      expect(keptSums()).toEqual(['7', '']);
      await one.open();
      expect(one.shown).toEqual(['100', '5']);
      expect(one.state.question).toBeDefined();
    },
  );

  test('stay apart when the reader goes on with the tab’s, without being asked again', async () => {
    await one.open();
    await one.do((life) => life.answer('mine'));
    await one.daily('5');
    await one.open();
    expect(one.state.question).toBeUndefined();
    expect(one.shown).toEqual(['100', '5']);
    expect(keptSums()).toEqual(['7', '']);
  });

  test('become one when the reader takes the device’s', async () => {
    await one.open();
    await one.do((life) => life.answer('theirs'));
    expect(one.shown).toEqual(['7', '']);
    expect(one.state).toMatchObject({ keep: true, replaced: 1 });
    await one.daily('5');
    await two.hear();
    expect(two.shown).toEqual(['7', '5']);
  });

  test('are asked about when the tab’s is to be kept, too', async () => {
    await one.keep();
    expect(one.state).toMatchObject({ keep: false, question: { isKeeping: true } });
    expect(keptSums()).toEqual(['7', '']);
    await one.do((life) => life.answer('mine'));
    expect(keptSums()).toEqual(['100', '']);
    expect(one.state.keep).toBe(true);
  });

  test('are not asked about where the tab’s are invented figures', async () => {
    const { demoCase } = await import('~/lib/domain/case/demo.ts');
    await one.do((life) => life.replace(demoCase('2026-11-30'), 'demo'));
    await one.open();
    expect(one.state.question).toBeUndefined();
    expect(one.shown).toEqual(['7', '']);
  });
});

describe('a tab that is closed before the question is answered', () => {
  const asked = () => device.texts.get('case-asked:v1');

  test('leaves its own and the device’s, where the reader wanted its own kept', async () => {
    await one.cash('100');
    await two.cash('7');
    await two.keep();
    await one.keep();
    await one.daily('5');
    const next = await new Tab().open();
    expect(next.shown).toEqual(['100', '5']);
    expect(next.state.question).toMatchObject({ isKeeping: true });
    expect(keptSums()).toEqual(['7', '']);
    await next.do((life) => life.answer('mine'));
    expect(keptSums()).toEqual(['100', '5']);
    expect(asked()).toBeUndefined();
  });

  test.each(['mine', 'theirs'] as const)(
    'leaves both values of a field that two tabs changed; answered with %s later',
    async (answer) => {
      await one.cash('1');
      await one.keep();
      await two.open();
      await two.cash('2');
      await one.cash('3');
      const next = await new Tab().open();
      expect(next.state.question).toMatchObject({ conflicts: [{ mine: '3', theirs: '2' }] });
      expect([next.shown[0], keptSums()[0]]).toEqual(['3', '2']);
      await next.do((life) => life.answer(answer));
      expect(keptSums()[0]).toBe(answer === 'mine' ? '3' : '2');
      expect(asked()).toBeUndefined();
    },
  );

  test('leaves nothing of what the reader did not want kept', async () => {
    await one.cash('100');
    await two.cash('7');
    await two.keep();
    await one.open();
    expect(one.state.question).toMatchObject({ isKeeping: false });
    await one.daily('5');
    expect(asked()).toBeUndefined();
    expect((await new Tab().open()).shown).toEqual(['7', '']);
  });

  test.each(['forget', 'choose'] as const)('leaves nothing after %s', async (way) => {
    await one.cash('100');
    await two.cash('7');
    await two.keep();
    await one.keep();
    expect(asked()).toBeDefined();
    await one.do((life) => (way === 'forget' ? life.forget() : life.choose(false)));
    expect(asked()).toBeUndefined();
    expect((await new Tab().open()).shown).toEqual(['', '']);
  });

  test('asks again in the same tab after a reload, and still keeps the answer', async () => {
    await one.cash('100');
    await two.cash('7');
    await two.keep();
    await one.keep();
    await one.open();
    expect(one.state.question).toMatchObject({ isKeeping: true });
    await one.do((life) => life.answer('mine'));
    expect(keptSums()).toEqual(['100', '']);
    expect(asked()).toBeUndefined();
  });
});

describe('two tabs that keep one case', () => {
  beforeEach(async () => {
    await one.cash('1');
    await one.keep();
    await two.open();
  });

  test('take over what the other did', async () => {
    await two.daily('2');
    await one.hear();
    expect(one.shown).toEqual(['1', '2']);
    await one.cash('3');
    await two.hear();
    expect(two.shown).toEqual(['3', '2']);
    expect([one, two].map(({ state }) => state.question)).toEqual([undefined, undefined]);
  });

  test('lose nothing where neither heard of the other before it wrote', async () => {
    await two.daily('2');
    await one.cash('3');
    expect(one.shown).toEqual(['3', '2']);
    expect(keptSums()).toEqual(['3', '2']);
    await two.hear();
    expect(two.shown).toEqual(['3', '2']);
  });

  test('lose nothing where one write crossed the other on its way', async () => {
    const before = device.texts.get(KEY)!;
    await one.cash('3');
    const fromOne = device.texts.get(KEY)!;
    // The second tab does not see that yet: it writes on top of what stood there before.
    device.texts.set(KEY, before);
    await two.daily('2');
    await two.daily('22');
    expect(device.texts.get(KEY)).not.toBe(fromOne);
    await one.hear();
    expect(one.shown).toEqual(['3', '22']);
    await two.hear();
    expect(two.shown).toEqual(['3', '22']);
    expect(keptSums()).toEqual(['3', '22']);
  });

  test('are asked about the same field, and both stay until one of them has the answer', async () => {
    await two.cash('2');
    await one.cash('3');
    expect(one.shown).toEqual(['3', '']);
    expect(one.state.question).toMatchObject({ conflicts: [{ mine: '3', theirs: '2' }] });
    expect(keptSums()).toEqual(['2', '']);
    await one.open();
    expect(one.shown).toEqual(['3', '']);
    expect(one.state.question).toMatchObject({ conflicts: [{ mine: '3', theirs: '2' }] });
    await one.do((life) => life.answer('mine'));
    expect(keptSums()).toEqual(['3', '']);
    await two.hear();
    expect(two.shown).toEqual(['3', '']);
    expect(two.state.question).toBeUndefined();
  });

  test('say it where the other cleared everything, and keep what they have on screen', async () => {
    await two.do((life) => life.forget());
    await one.hear();
    expect(one.shown).toEqual(['1', '']);
    expect(one.state).toMatchObject({ keep: false, notice: 'removedElsewhere' });
    await one.cash('9');
    expect(kept()).toBeUndefined();
    await one.open();
    expect(one.shown).toEqual(['9', '']);
  });

  test('say it also on the next page of a tab that heard nothing', async () => {
    await two.do((life) => life.forget());
    await one.open();
    expect(one.state).toMatchObject({ keep: false, notice: 'removedElsewhere' });
  });
});
