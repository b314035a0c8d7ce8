import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBudget } from '~/lib/domain/budget/read.ts';
import { type CaseFile, clearCase, emptyCase, isUntouched } from '~/lib/domain/case/case-file.ts';
import { demoCase } from '~/lib/domain/case/demo.ts';
import { importProblemText } from '~/lib/domain/case/import-problems.ts';
import { MOST_DEBTS } from '~/lib/domain/debts/stored.ts';
import { caseFromBudget, parseStoredCase, toStoredCase } from '~/lib/domain/case/stored.ts';
import {
  type ImportProblem,
  LARGEST_CASE_BYTES,
  parseCaseJson,
  toCaseJson,
} from '~/lib/domain/case/transfer.ts';
import { readCashFlow } from '~/lib/domain/cash-flow/read.ts';
import { readDebts } from '~/lib/domain/debts/read.ts';
import { emptyDebt } from '~/lib/domain/debts/form.ts';
import { makeForm } from '~tests/unit/domain/budget/make-form.ts';

const TODAY = '2026-11-23';
const demo = () => demoCase(TODAY);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests damage it in every way
const stored = (caseFile: CaseFile = demo()): any =>
  JSON.parse(JSON.stringify(toStoredCase(caseFile)));

const PLAN: CaseFile['plan'] = {
  extra: '五百',
  events: [{ id: 'event1', kind: 'less', month: '2027-03', amount: '200' }],
  available: '1,200',
  availableMonths: ['1', '2', '', '4', '5', '6'],
};

const problemOf = (text: string): ImportProblem | 'ready' => {
  const read = parseCaseJson(text);
  return read.kind === 'ready' ? 'ready' : read.problem;
};

describe('the stored case', () => {
  test('comes back as it was, unreadable text included', () => {
    const caseFile = { ...demo(), isDemo: false };
    caseFile.cashFlow.daily = '一点点';
    caseFile.plan = PLAN;
    expect(parseStoredCase(stored(caseFile))).toEqual(caseFile);
    expect(parseStoredCase(stored(emptyCase()))).toEqual(emptyCase());
  });

  test('starts parts that it lacks empty', () => {
    const old = stored();
    delete old.case.debts;
    delete old.case.plan;
    delete old.case.cashFlow;
    expect(parseStoredCase(old)).toEqual({ ...emptyCase(), budget: demo().budget, isDemo: true });
  });

  test('takes a budget that was kept alone', () => {
    const budget = makeForm({ wages: '8000' });
    expect(caseFromBudget(budget)).toEqual({ ...emptyCase(), budget });
  });

  test('keeps as many debts as the list may hold, and no more', () => {
    const debts = Array.from({ length: MOST_DEBTS + 1 }, (_, n) => emptyDebt(`debt${n + 1}`));
    expect(parseStoredCase(stored({ ...emptyCase(), debts }))).toBeUndefined();
    const most = { ...emptyCase(), debts: debts.slice(1) };
    expect(parseStoredCase(stored(most))).toEqual(most);
  });
});

describe('an untouched case', () => {
  test('is one in which nothing was typed; which version of the budget shows does not matter', () => {
    const full = { ...emptyCase(), budget: { ...emptyCase().budget, mode: 'full' as const } };
    expect(isUntouched(emptyCase())).toBe(true);
    expect(isUntouched(full)).toBe(true);
    expect(isUntouched(parseStoredCase(stored(emptyCase()))!)).toBe(true);
    expect(isUntouched(caseFromBudget(makeForm({ wages: '1' })))).toBe(false);
    expect(isUntouched({ ...emptyCase(), debts: [emptyDebt('debt1')] })).toBe(false);
    expect(isUntouched({ ...emptyCase(), plan: PLAN })).toBe(false);
  });

  test('is what clearing leaves', () => {
    const full = demo();
    full.budget.mode = 'full';
    expect(isUntouched(clearCase(full))).toBe(true);
    expect(clearCase(full).budget.mode).toBe('full');
    expect(clearCase(full).isDemo).toBe(false);
  });
});

describe('export and import', () => {
  test('give back the same case', () => {
    expect(parseCaseJson(toCaseJson(demo()))).toEqual({ kind: 'ready', caseFile: demo() });
    expect(problemOf(`\uFEFF${toCaseJson(demo())}`)).toBe('ready');
  });

  test('any text that can be typed comes back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'binary' }), (text) => {
        const caseFile = demo();
        caseFile.debts[0]!.name = text;
        caseFile.budget.cash = text;
        expect(parseCaseJson(toCaseJson(caseFile))).toEqual({ kind: 'ready', caseFile });
      }),
    );
  });

  const damaged = (part: string | undefined) => ({ kind: 'damaged', part });
  test.each<[string, () => string, unknown]>([
    ['nothing', () => ' \n', { kind: 'nothing' }],
    ['half a file', () => toCaseJson(demo()).slice(0, 500), { kind: 'not-json' }],
    ['another kind of file', () => '<svg onload="alert(1)"/>', { kind: 'not-json' }],
    ['another JSON file', () => '{"name":"x"}', { kind: 'not-a-case' }],
    ['a list', () => '[]', { kind: 'not-a-case' }],
    ['null', () => 'null', { kind: 'not-a-case' }],
    [
      'a kind by inheritance',
      () => '{"__proto__":{"kind":"buhuang-case"}}',
      { kind: 'not-a-case' },
    ],
    ['no version', () => '{"kind":"buhuang-case"}', damaged(undefined)],
    ['an old version', () => '{"kind":"buhuang-case","version":0,"case":{}}', damaged(undefined)],
    ['no parts', () => '{"kind":"buhuang-case","version":1,"case":[]}', damaged(undefined)],
    [
      'a newer version, whatever it holds',
      () => '{"kind":"buhuang-case","version":2}',
      { kind: 'newer-version' },
    ],
    [
      'too much',
      () => `${toCaseJson(demo())}${' '.repeat(LARGEST_CASE_BYTES)}`,
      { kind: 'too-large' },
    ],
    [
      'too many bytes in fewer characters',
      () => JSON.stringify('债'.repeat(LARGEST_CASE_BYTES / 3)),
      { kind: 'too-large' },
    ],
  ])('say what is wrong with %s', (_, text, problem) => {
    expect(problemOf(text())).toEqual(problem);
  });

  test.each<[string, (value: ReturnType<typeof stored>) => void]>([
    ['budget', (value) => (value.case.budget.mode = 'huge')],
    ['budget', (value) => (value.case.budget.rows.wages.amount = 5)],
    ['budget', (value) => (value.case.budget = null)],
    ['debts', (value) => (value.case.debts = {})],
    ['debts', (value) => (value.case.debts[0].lenderKind = 'toString')],
    ['debts', (value) => (value.case.debts[0].rateKind = 'hourly')],
    ['debts', (value) => (value.case.debts[0].priority = 'mine')],
    ['debts', (value) => (value.case.debts[0].guarantor = 'no')],
    ['debts', (value) => (value.case.debts[0].balance = 20000)],
    ['debts', (value) => (value.case.debts[0].name = 'x'.repeat(2001))],
    ['debts', (value) => (value.case.debts[0].id = 'pay1')],
    ['plan', (value) => (value.case.plan = [])],
    ['plan', (value) => (value.case.plan.extra = null)],
    ['plan', (value) => (value.case.plan.availableMonths = ['1'])],
    ['plan', (value) => (value.case.plan.availableMonths = [1, 2, 3, 4, 5, 6])],
    ['plan', (value) => (value.case.plan.events = [{ ...PLAN.events[0], kind: 'often' }])],
    ['plan', (value) => (value.case.plan.events = [{ ...PLAN.events[0], month: '2027-13' }])],
    ['plan', (value) => (value.case.plan.events = [PLAN.events[0], PLAN.events[0]])],
    ['debts', (value) => (value.case.debts[1].id = value.case.debts[0].id)],
    ['debts', (value) => delete value.case.debts[0].rate],
    ['debts', (value) => value.case.debts.push(null)],
    ['cashFlow', (value) => (value.case.cashFlow = 'x')],
    ['cashFlow', (value) => (value.case.cashFlow.daily = 5)],
    ['cashFlow', (value) => (value.case.cashFlow.pays[0].rhythm = 'often')],
    ['cashFlow', (value) => (value.case.cashFlow.pays[0].id = 'bill1')],
    ['cashFlow', (value) => (value.case.cashFlow.bills = Array(61).fill({}))],
  ])('a damaged part spoils the whole file and is named: %s', (part, damage) => {
    const value = stored();
    damage(value);
    expect(problemOf(JSON.stringify(value))).toEqual(damaged(part));
    expect(parseStoredCase(value)).toBeUndefined();
  });

  test('every problem has words of its own, and says that nothing was changed', () => {
    const problems: ImportProblem[] = [
      { kind: 'nothing' },
      { kind: 'too-large' },
      { kind: 'not-json' },
      { kind: 'not-a-case' },
      { kind: 'newer-version' },
      { kind: 'damaged', part: undefined },
      { kind: 'damaged', part: 'budget' },
      { kind: 'damaged', part: 'debts' },
      { kind: 'damaged', part: 'cashFlow' },
    ];
    const texts = problems.map(importProblemText);
    expect(new Set(texts).size).toBe(problems.length);
    for (const text of texts.slice(1)) expect(text).toContain('没有变');
  });

  test('keys that mean something to JavaScript change nothing', () => {
    const hostile = '{"isAdmin":true,"toString":1}';
    const text = JSON.stringify(stored()).replaceAll(
      '"amount":',
      `"__proto__":${hostile},"constructor":{"prototype":${hostile}},"prototype":${hostile},"amount":`,
    );
    expect(text).toContain('__proto__');
    const wide = text
      .replace('"case":{', `"case":{"__proto__":${hostile},`)
      .replace('"rows":{', `"rows":{"__proto__":${hostile},"constructor":${hostile},`);
    const read = parseCaseJson(wide);
    expect(read).toEqual({ kind: 'ready', caseFile: demo() });
    const caseFile = read.kind === 'ready' ? read.caseFile : emptyCase();
    for (const value of [{}, caseFile, caseFile.budget.rows, caseFile.cashFlow.pays[0]!]) {
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect('isAdmin' in value).toBe(false);
      expect(Object.hasOwn(value, '__proto__')).toBe(false);
    }
  });

  test('no JSON value makes it throw or is taken for a case', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(parseCaseJson(JSON.stringify(value)).kind).toBe('problem');
        for (const part of ['budget', 'debts', 'cashFlow']) {
          const read = parseStoredCase({
            kind: 'buhuang-case',
            version: 1,
            case: { [part]: value },
          });
          if (read) expect(Object.keys(read)).toEqual(Object.keys(emptyCase()));
        }
      }),
    );
  });
});

describe('the example', () => {
  test('can be read by every tool, and says what it is', () => {
    const caseFile = demo();
    expect(caseFile.isDemo).toBe(true);
    expect(readBudget(caseFile.budget).kind).toBe('ready');
    expect(readDebts(caseFile.debts)).toHaveProperty('debts.length', 3);
    expect(readCashFlow(caseFile, TODAY)).toMatchObject({
      kind: 'ready',
      undated: [],
      undatedDebts: [],
      unreadableDebts: [],
    });
    const { pays, bills } = caseFile.cashFlow;
    for (const { name } of [...pays, ...bills, ...caseFile.debts]) expect(name).toMatch(/^示例/);
  });

  test('agrees with itself: the repayments of the budget are the minimums of the debts', () => {
    const minimums = demo().debts.map(({ minimum }) => Number(minimum));
    expect(Number(demo().budget.rows.cardsAndLoans.amount)).toBe(
      minimums.reduce((total, minimum) => total + minimum, 0),
    );
  });
});
