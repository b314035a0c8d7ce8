import { expect, test } from 'vitest';
import { isElsewhere } from '~/lib/domain/search/elsewhere.ts';

test.each([
  '房东不退押金怎么要',
  '前妻不给抚养费怎么起诉她',
  '朋友借我三万不还',
  '哪家银行存款利率高',
  '新手办哪张信用卡',
  '怎么注册一家催收公司',
  '催收这份工作能干吗',
  '法拍房捡漏有啥坑',
  '替我写张请假条',
  '后天洛阳下不下雪',
  '娃要上户口带什么',
])('“%s” is about another subject, or of someone else', (query) => {
  expect(isElsewhere(query)).toBe(true);
});

test.each([
  '房东说有催收贴条',
  '催收冒充快递员',
  '信用卡逾期了怎么协商',
  '老赖能坐高铁吗',
  '别人欠网贷留了我的电话',
  '要账的能搬走我家电视抵债吗',
  '交社保几年能申请破产',
  '公司倒了失业金怎么领',
  '额度全提出来打给他了',
  '有人花钱收营业执照和公户',
])('“%s” is not, whatever it happens beside', (query) => {
  expect(isElsewhere(query)).toBe(false);
});
