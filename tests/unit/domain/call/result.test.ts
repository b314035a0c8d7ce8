import { describe, expect, test } from 'vitest';
import { startCall, toggleTap, type Call } from '~/lib/domain/call/call.ts';
import { buildCallDefinition } from '~/lib/domain/call/build-definition.ts';
import { judgeCall } from '~/lib/domain/call/result.ts';
import { toCallFacts } from '~/lib/domain/call/result/facts.ts';
import { composeCallText } from '~/lib/domain/call/text.ts';
import { parseCarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { checkFlow } from '~/lib/domain/check/flow.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import { joinAnswers, toAnswers } from '~/lib/domain/questionnaire/carried-answers.ts';
import { dropUnasked } from '~/lib/domain/questionnaire/progress.ts';
import { CONDUCTS, type ConductId } from '~/lib/vocabulary/conducts.ts';
import { definition as check } from '~tests/unit/domain/check/real-check.ts';
import { expectNone, listOrderFaults, RENUMBER } from '~tests/support/relations.ts';
import { definition, lines, taps } from './real-call.ts';

/** 22:05 in Shanghai. */
const BEGAN = Date.UTC(2026, 10, 30, 14, 5);

const callWith = (...ids: string[]): Call =>
  ids.reduce<Call>((call, id) => toggleTap(call, { id }, BEGAN + 90_000), startCall(BEGAN));

const KNOWN = { lenderKinds: [], conducts: Object.keys(CONDUCTS) as ConductId[] };

/** What the self-check holds once `call` was carried over, as it travels: as JSON. */
const carry = (call: Call, standing = {}) => {
  const facts = JSON.parse(JSON.stringify(toCallFacts(definition, call, '陪我打这通电话')));
  const given = toAnswers(check, parseCarriedFacts(facts, KNOWN)!);
  return dropUnasked(checkFlow(check), joinAnswers(check, standing, given)).answers;
};

describe.each(definition.taps)('the tap $label', ({ id, answers }) => {
  test('arrives in the self-check as the answer it is', () => {
    expect(carry(callWith(id))).toMatchObject(answers);
  });

  test('brings up at once what the self-check would bring up', () => {
    const here = judgeCall(definition, callWith(id));
    const there = decideCheck(check, answers);
    expect(here.urgent).toEqual(there.urgent);
    expect(here.genuineness).toBe(there.genuineness);
  });

  test('has a reply, unless help comes first', () => {
    const tap = definition.taps.find((known) => known.id === id)!;
    const isUrgent = judgeCall(definition, callWith(id)).urgent.length > 0;
    const says = tap.reply !== undefined || tap.group === 'claims';
    expect(isUrgent ? tap.reply === undefined : says).toBe(true);
  });
});

test('every tap more makes it no milder', () => {
  const all: string[] = [];
  let urgent = 0;
  let isScam = false;
  for (const { id } of definition.taps) {
    all.push(id);
    const judged = judgeCall(definition, callWith(...all));
    expect(judged.urgent.length).toBeGreaterThanOrEqual(urgent);
    expect(isScam && judged.genuineness !== 'likely-scam').toBe(false);
    urgent = judged.urgent.length;
    isScam = judged.genuineness === 'likely-scam';
  }
});

test('what was answered before in the self-check stays beside what was tapped', () => {
  const before = { requests: ['screen'], payment: ['not-asked'] };
  const joined = carry(callWith('asks-code', 'private-payee'), before);
  expect(joined['requests']).toEqual(['screen', 'code']);
  expect(joined['payment']).toEqual(['private']);
});

test('two claims at once leave open who he says he is, and both still count here', () => {
  const call = callWith('says-lender', 'says-police');
  expect(carry(call)['claims']).toBeUndefined();
  expect(judgeCall(definition, call).genuineness).toBe('likely-scam');
});

test('the log gets when it began, how long it was and which signs were seen', () => {
  expect(toCallFacts(definition, callWith('asks-code', 'insult'), 'x')).toMatchObject({
    day: '2026-11-30',
    time: '22:05',
    conducts: ['insult'],
    log: { startedAt: '2026-11-30T14:05:00.000Z', seconds: 90, signs: ['code', 'insult'] },
  });
});

test('the record to copy names what was tapped, and leaves room for what only the reader knows', () => {
  const text = composeCallText(definition, callWith('asks-code'));
  expect(text).toContain('电话：2026年11月30日 22:05，1分30秒');
  expect(text).toContain('- 要验证码、密码');
  expect(text).toContain('原话：');
});

test('a tap that the self-check does not know stops the build, and names its file', () => {
  const wrong = { id: 'x', data: { ...taps[0]!.data, answers: { requests: ['gone'] } } };
  expect(() => buildCallDefinition(lines, [wrong], check)).toThrow(/taps\/x\.yaml.*\[gone\]/);
});

test('sentences are said in their order, and none asks the reader to give anything away', () => {
  expectNone(listOrderFaults(lines), RENUMBER);
  const ids = definition.lines.map(({ id }) => id);
  expect([ids[0], ids.at(-1)]).toEqual(['who', 'goodbye']);
  const said = [
    ...definition.lines.map(({ say }) => say),
    ...definition.taps.flatMap(({ reply }) => reply ?? []),
  ];
  expectNone(
    said.filter((text) => /我的(?:身份证|卡号|验证码|地址)是|\{\{/.test(text)),
    'say only what he may hear, without numbers to call: say is read aloud as it stands.',
  );
});
