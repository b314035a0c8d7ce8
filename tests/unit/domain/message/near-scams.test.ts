import { describe, expect, test } from 'vitest';
import { outcomeOf } from './real-message.ts';

/** Kinds of honest texts that hold the words of scams, each beside the scam that is nearest to it. */
describe.each([
  [
    'a named lender’s own account',
    '受让方收款账户：户名 长亭资产管理有限公司，贷款债权转让后详见盖章的通知书。',
    '贷款还到新的收款账户：户名 王某，卡号62开头，转好截图给我平账。',
  ],
  [
    'one’s own card',
    '转账还信用卡请认准户名为您本人，勿向其他账户汇款。',
    '转账还信用卡，户名为李某，卡号我发您，勿告诉银行。',
  ],
  [
    'a sum that looks like a card’s number',
    '您的分期申请已通过，贷款余额46,210.55元，请登录App签署协议。',
    '贷款打到余某的个人卡上，卡号6210开头，我给您平账。',
  ],
  [
    'an account that a judgment or a policy names',
    '贷款的代偿款请汇入保单所列对公账户，或通过本公司官网归还。',
    '贷款的代偿款请汇入专员指定账户，或转到我的微信。',
  ],
  [
    'a court’s auction',
    '法院拍卖被执行人的房产，起拍价71万元，保证金7万元，监督电话12368。',
    '法院要执行你了，先交保证金7万元才能撤案，加书记员微信。',
  ],
  ['a small official fee', '驾驶证换证可在App申请，工本费10元。', '贷款制卡要先交工本费800元。'],
  [
    'a creditor who takes back his request',
    '判决生效了，六月底前付清，我就撤回执行申请。',
    '今天把欠款转三千到我个人账户，我就撤销立案。',
  ],
  [
    'a tax or insurance office',
    '【税务】您有应补税额614元尚未缴纳，请登录个人所得税App办理。',
    '我是公安局的，你涉嫌洗钱，配合调查，把存款转到安全账户。',
  ],
  [
    'a notice to those who work there',
    '近期发现个别外访人员要求客户把欠款转到其个人微信，严重违反公司规定。',
    '我是外访人员，你把欠款转到我个人微信。',
  ],
  [
    'a warning of those who pose as others',
    '有人冒充班主任在群里发收款码收贷款资料费，请勿扫码付款。',
    '我是班主任，贷款资料费扫我发的收款码付款。',
  ],
  [
    'a warning that speaks of swindlers and their victims',
    '不法分子诱骗群众开通电话转账业务，要求受害人使用免提，破译群众的密码后转走存款。',
    '您好，开通电话转账业务，您用免提，把密码报给我，我帮您转走存款核查。',
  ],
])('%s', (_, honest, scam) => {
  test('is no scam', () => {
    expect(outcomeOf(honest)).not.toBe('likely-scam');
  });

  test('its nearest scam is one, alone and beside it', () => {
    expect(outcomeOf(scam)).toBe('likely-scam');
    expect(outcomeOf(honest + scam)).toBe('likely-scam');
    expect(outcomeOf(scam + honest)).toBe('likely-scam');
  });
});
