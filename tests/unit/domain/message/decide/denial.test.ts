import { describe, expect, test } from 'vitest';
import { outcomeOf } from '~tests/unit/domain/message/real-message.ts';

describe('an act that is denied where it stands is no sign', () => {
  test.each([
    '我行不会以任何理由向您索要验证码。',
    '不要把验证码告诉任何人。',
    '验证码请勿告诉他人。',
    '凡是要求您把贷款转到安全账户的，都是诈骗。',
    '骗子冒充客服，诱导受害人下载会议软件共享屏幕。',
    '请勿共享屏幕、转账到个人账户或提供验证码。',
    '我司从未委托任何个人收款，不会添加您的微信。',
    '安全账户是骗局，征信修复是骗局。',
    '骗子会说“把钱转到安全账户”。',
    '近期有不法分子冒充我行贷后人员，谎称可以打折，诱使客户往个人账户转账还贷款。',
    '您反映有人让您把欠款转到他个人微信，那不是我们的工作人员。',
    '凡是贷款让您先交保证金的，请立即停止。',
    '那个团伙以缴纳贷款保证金为由骗走了一百万。',
  ])('%s', (text) => {
    expect(outcomeOf(text)).not.toBe('likely-scam');
  });
});

describe('nothing else cancels it', () => {
  const asking = '请把验证码发给我，转到安全账户核查。';

  test.each([
    `任何人${asking}`,
    `${asking}不得告诉任何人。`,
    `警方提醒：谨防诈骗。${asking}凡是要求转账的都是诈骗。`,
    `我行不会索要验证码。${asking}`,
    `【建设银行】您的账单300元，到期还款日12月5日，${asking}`,
    `【顺丰速运】您的快件已到，取件码6-2-1038，${asking}`,
    '要不要把验证码发给我，转到安全账户核查。',
    `近期有不法分子冒充我行，要求客户转账，${asking}`,
    `您反映有人让您转账，那不是我们的工作人员，${asking}`,
    `凡是让您先交保证金的，请立即停止，${asking}`,
    '请勿挂断，把验证码发给我。',
    '不要把验证码告诉别人，把验证码告诉我就行。',
  ])('%s', (text) => {
    expect(outcomeOf(text)).toBe('likely-scam');
  });
});
