import { describe, expect, test } from 'vitest';
import { check, outcomeOf } from '~tests/unit/domain/message/real-message.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';

/** By itself a plain reminder; what is added decides. */
const REMINDER = '【江南银行】您的借款已逾期5天，应还2,310元，请登录手机银行还款。';

describe('a kind of sentence is understood', () => {
  test.each([
    ['a warning', '请勿向任何个人账户转账，谨防冒充客服的诈骗。'],
    ['what swindlers do', '近期有人冒充我行客服诱导客户扫码还款。'],
    ['what the lender never does', '我行不会索要验证码，也不委托第三方代办。'],
    ['an account that the contract names', '也可存入借款合同约定的还款账户。'],
    ['what to leave alone', '收到改转其他账户的短信，请勿相信。'],
    ['what lapses', '分期方案逾期未签视为放弃。'],
    ['how accounts change', '如变更收款账户，我司将以加盖公章的书面文件通知。'],
    ['what the law allows', '逾期未还的，我行可能依法提起诉讼，诉讼费由违约方承担。'],
    ['a request to pass on a call', '请转告他方便时联系我行，涉及客户隐私不能跟您说。'],
    ['a menu of a robot', '查询欠款请按1，办理分期请按2，人工服务请按0。'],
    ['a way within the app', '点击查看账单详情，可在微信公众号查询。'],
    ['a dispute', '您可补充报警回执，异议处理期间我们暂停催收。'],
    ['a debt taken over by an insurer', '您的借款已由我司代偿，代偿金额2,310元。'],
    ['a contact of one’s own', '请联系您的客户经理，或拨打卡背面电话。'],
    ['who may knock', '未经预约我们不会上门。'],
    ['a number with letters before it', '合同编号QH20260918-0071，请在App内查看账单详情。'],
    ['a clerk’s number', '工号A10233为您服务，请在App内查看账单详情。'],
    ['a rate', '年利率LPR+0.6%，请在App内查看账单详情。'],
    ['an app and an amount', '请登录APP 2310元账单可查看账单详情。'],
    ['a page of an official site', '可访问https://www.cmbc.com.cn查看账单详情。'],
  ])('%s: %s', (_, more) => {
    expect(outcomeOf(REMINDER + more)).toBe('plain-reminder');
  });

  test('and a court it names keeps its card', () => {
    const text = `${REMINDER}逾期未还的，我行可能依法提起诉讼。`;
    expect(decideMessage(text, findSignals(check, text)).authorities).toEqual(['court']);
  });

  test('a court is named in a plain text only where that leads to ways of one’s own', () => {
    const bare = '您的借款已逾期90天，应还2,310元。逾期未还的，将依法提起诉讼。';
    expect(outcomeOf(bare)).toBe('too-little');
    expect(outcomeOf(`${bare}请存入合同约定的还款账户。`)).toBe('plain-reminder');
  });
});

describe('what a scam could say alone keeps a text from being plain', () => {
  test.each([
    '请搜索kefu-huankuan处理。',
    '请进入pbccrc**cx核实。',
    '请登录pbccrc-cx**.icu核实。',
    '可以提供虚假流水和收入证明，办理更大额度。',
    '银行柜员如问起用途，请说是装修。',
    '只收现金，不开票。',
    '请输入客户编号9876.54完成验证。',
    '为避免冻结，请把余额归集到一张卡。',
    '您只要出借银行卡三天，这笔就抵了。',
    '请存入工商银行6222021234567890123，李明。',
    '请今日还款至银行卡6214830212345678。',
    '请归还到本通知书列明的账户，中国银行6216610200012345678。',
    '请还入6222 0212 3456 7890（李明）。',
    '请存入APP6222021234567890。',
    '请回电一三八零零一三八零零零办理还款。',
    '号码见后：一三八，零零一三，八零零零。',
    '请打开https://qr.alipay.com/fkx18234abcd还款。',
    '请登录wpa.qq.com/msgrd?uin=285512345。',
    '请将收入证明发送至邮箱ccb_service@qq.com。',
    '请拨打010-88001234，通话期间请勿联系银行。',
    '请勿拨打官方客服。',
    '请将编号告知工作人员，以便为您办理延期。',
    '请将手机银行登录信息告知客服，由客服为您还款。',
    '请联系工号kf285512办理延期。',
    '手续费300元，请今日存入还款卡后即可办理。',
    '明日我司员工到店收取。',
    '请将款项快递寄送我司地址。',
    '请先拨打**21*075586543210#再办理还款。',
    '请暂停银行短信提示，避免扣款失败。',
    '请上调每日限额后办理还款。',
    '请在闲鱼拍下订单还款。',
    '请登录8899点cn办理还款。',
    '请联系张姐，她为您办理还款。',
    '请回电座机0755-86543210办理。',
    '详询 dk.zhang88',
    '如需帮助请联系 lx558820。',
    '客服：kf88',
    '打zs 888',
    '联系z·s·8·8·8。',
    '如需帮助联系zh@ng88。',
    '请将款项打给王经理。',
    '款项请汇至我司财务账户。',
    '请向以下户头支付本期款项。',
    '这笔款由我代您还上，您再给我。',
    '请您加我微信处理。',
    '请回复收到的六位数字。',
    '请点开下面的页面办理。',
    '请在收到的页面里填写卡号。',
    '请按提示下载客户端操作。',
    '请按客服要求在手机上操作一遍。',
    '请您配合我们的调查。',
    '此事请勿告诉家人。',
    '请不要挂断电话。',
    '请带上身份证到酒店大堂找小刘。',
    '我们的人明天到您家。',
    '可以用您朋友的卡还。',
    '请还款至何建国。',
    '请还款至何建国的支付宝。',
    '请向6222021234567890123还款。',
    '还款账户变更为6222021234567890123。',
    '请用微信还款给何经理。',
    '如需延期，请支付保证金。',
    '延期手续费三百元，请先支付。',
    '请点此还款。',
    '请打开附件还款。',
    '请回复身份证号确认。',
    '请打开手机银行等专员来电。',
    '请用充值卡还款。',
    '提前结清享五折，今日有效。',
    '请存足还款至专用还款卡。',
    '请转告他再不还就去单位找他。',
    '请按9转接法务处理。',
    '点击链接领取减免。',
    '请配合公安核查。',
    '我司指定账户已更换，请按新账户还款。',
    '今天可以给您打折结清。',
    '最高可借二十万，年化低至3%。',
    '请您把款交到我们外勤人员手上。',
  ])('%s', (more) => {
    expect(outcomeOf(REMINDER)).toBe('plain-reminder');
    expect(outcomeOf(REMINDER + more)).not.toBe('plain-reminder');
    expect(outcomeOf(more + REMINDER)).not.toBe('plain-reminder');
  });

  test('so do words that say nothing with something unknown between them', () => {
    expect(outcomeOf(`${REMINDER}回头把那些东西弄妥当了拿过去。`)).not.toBe('plain-reminder');
  });
});
