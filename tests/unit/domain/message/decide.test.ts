import { describe, expect, test } from 'vitest';
import type { Signal } from '~/lib/domain/message/definition.ts';
import { decideMessage, scamPoints } from '~/lib/domain/message/decide.ts';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';
import { check, outcomeOf } from './real-message.ts';

const found = (...signals: Partial<Signal>[]) =>
  signals.map((signal, index) => ({
    signal: {
      id: `s${index}`,
      axis: 'context',
      weight: 'context',
      coveredBy: [],
      ...signal,
    } as unknown as Signal,
    spans: [{ start: 0, end: 1 }],
  }));
const sign = (weight: Signal['weight']): Partial<Signal> => ({ axis: 'genuineness', weight });

describe('the outcome', () => {
  test.each([
    ['您好，请把验证码报给我，好给您的贷款平账。', 'likely-scam'],
    ['再不还钱就爆你通讯录。', 'crossed-lines'],
    ['【XX法院】案号（2026）浙0106民初1098号已立案，可拨12368核实。', 'court-paper'],
    ['【建设银行】您的信用卡账单300元，到期还款日12月5日，请按时还款。', 'plain-reminder'],
    ['快还钱', 'too-little'],
    ['【顺丰速运】您的快件已到，取件码6-2-1038。', 'unrelated'],
  ])('%s', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });
});

describe('only what is understood to the last clause is a plain reminder', () => {
  const reminder = '【建设银行】您的信用卡账单300元，到期还款日12月5日，请按时还款。';

  test.each([
    '戳 https://pay.example.com/a',
    '有事打13800000000。',
    '回头找小李弄一下那个东西。',
    '逾期将依法起诉。',
  ])('%s keeps it from being called so', (more) => {
    expect(outcomeOf(reminder)).toBe('plain-reminder');
    expect(outcomeOf(reminder + more)).not.toBe('plain-reminder');
  });

  test('a mere notice about an account is no reminder', () => {
    expect(outcomeOf('【招商银行】您账户1234于12月1日10:22转入500.00元，余额812.30元。')).toBe(
      'unrelated',
    );
  });
});

describe('signs add up, and nothing takes away', () => {
  test.each([
    [[sign('decisive')], 'likely-scam'],
    [[sign('strong'), sign('strong')], 'likely-scam'],
    [[sign('strong'), sign('weak')], 'likely-scam'],
    [[sign('strong'), { role: 'scam-wording' }], 'likely-scam'],
    [[sign('strong')], 'too-little'],
    [[sign('weak'), { role: 'scam-wording' }], 'too-little'],
    [[sign('weak'), sign('weak')], 'likely-scam'],
    [[sign('weak')], 'too-little'],
    [[sign('decisive'), { role: 'official-way' }, { role: 'named-sender' }], 'likely-scam'],
    [[{ role: 'about-debt' }, sign('weak'), { role: 'named-sender' }], 'too-little'],
    [[{ role: 'court-paper' }, sign('decisive')], 'likely-scam'],
    [[{ role: 'court' }], 'too-little'],
  ] as [Partial<Signal>[], string][])('%j', (signals, outcome) => {
    expect(decideMessage('', found(...signals)).outcome).toBe(outcome);
  });

  test('likeness alone raises attention: it calls nothing a scam, and nothing plain or unrelated', () => {
    const hints = found(sign('hint'), { axis: 'conduct', weight: 'hint' });
    expect(scamPoints(hints)).toBe(0);
    expect(decideMessage('', hints).outcome).toBe('too-little');
  });
});

describe('what no court asks for leaves it open whose paper it is, and still leads to the court', () => {
  const summons = '【XX法院】案号（2026）浙0106民初1098号已立案，定于12月9日开庭，可拨12368核实。';

  test.each([
    '如不便到庭，可联系法务部周主任，缴纳调解保证金后办理撤案。',
    '请将U盾寄至我院以便代为办理。',
    '请在网页填写取款密码。',
    '请把钱用黄色信封装好，交给来取的小伙子。',
    '请您到ATM机前，按工作人员电话指引操作。',
    '此事请对家人保密。',
    '请点击 zh-hk.cc/a 登录后操作。',
  ])('%s', (more) => {
    const text = summons + more;
    expect(outcomeOf(summons)).toBe('court-paper');
    const { outcome, authorities } = decideMessage(text, findSignals(check, text));
    expect(['too-little', 'likely-scam']).toContain(outcome);
    expect(authorities).toContain('court');
  });
});

test.each([
  ['把验证码发给我，不然法院就开庭判你。', ['court']],
  ['我是公安局的，你的案子要转到安全账户核查。', ['police']],
  ['再不还就起诉，让派出所来抓你。', ['court', 'police']],
  // The outcome of a court's paper leads to the court by itself.
  ['【XX法院】案号（2026）浙0106民初1098号已立案，法院将依法审理。', []],
])('whatever else is found, %s leads to those it names', (text, authorities) => {
  expect(decideMessage(text, findSignals(check, text)).authorities).toEqual(authorities);
});

describe('a scam stays one, whichever stops it has', () => {
  test.each([
    '姐，罚息我帮你免了，总行刚发你六位数，你念给我，我点确认。',
    '您有一份司法文书没签收，第二次通知，了解详情请按九。',
    '信用卡代还，额度不限，卡先寄给我，养两个月就提额。',
  ])('%s', (text) => {
    for (const stop of ['，', '。', '！', '？', '；', '\n']) {
      expect(outcomeOf(text.replace(/[，。]/g, stop)), stop).toBe('likely-scam');
    }
  });
});

test.each([
  '(2026)苏0102执33号执行通知书，请于七日内履行',
  '举证期限十五日，请提交证据',
  '司法拍卖公告：12月28日十时开拍',
])('a paper of a court leads to the court under a scam, too: %s', (paper) => {
  const text = `${paper}，请把欠款转到安全账户。`;
  const { outcome, authorities } = decideMessage(text, findSignals(check, text));
  expect(outcome).toBe('likely-scam');
  expect(authorities).toContain('court');
});

test('what is urgent comes in its order, whatever the outcome', () => {
  const text = '我刚给他转了3000元还网贷，他还在我家门口砸门，我不想活了。';
  expect(decideMessage(text, findSignals(check, text)).urgent).toEqual([
    'danger',
    'despair',
    'money-sent',
  ]);
});

test.each([
  [[{ axis: 'conduct', conduct: 'insult' }], false],
  [[{ axis: 'conduct', conduct: 'insult' }, sign('decisive')], true],
  [[sign('strong')], false],
] as [Partial<Signal>[], boolean][])(
  '%j crossed lines besides the outcome: %s',
  (signals, also) => {
    expect(decideMessage('', found(...signals)).alsoCrossed).toBe(also);
  },
);

test('a sign is shown unless one that says it more exactly was found too, and counts either way', () => {
  const exact = { ...sign('weak'), id: 'exact' };
  const loose = { ...sign('weak'), id: 'loose', coveredBy: ['exact'] };
  const ids = (...signals: Partial<Signal>[]) =>
    decideMessage('', found(...signals)).shown.map(({ signal }) => signal.id);
  expect(ids(loose)).toEqual(['loose']);
  expect(ids(loose, exact)).toEqual(['exact']);
  expect(decideMessage('', found(loose, exact)).outcome).toBe('likely-scam');
});
