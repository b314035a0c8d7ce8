/** Wordings that would mislead or hurt a reader. */
interface BannedWording {
  pattern: RegExp;
  /** What a sentence says when it denies the wording or warns of it. */
  unless?: RegExp;
  reason: string;
  /** What to write instead. */
  instead: string;
}

const NOT_BELIEVED = /(?:不要|别|不)(?:相信|轻信|信|听)|自称|声称|号称|骗局|骗子|是骗/;

const BANNED_WORDINGS: BannedWording[] = [
  {
    pattern: /银保监会/,
    unless: /2023年[^。！？]{0,40}(?:不再保留|撤)/,
    reason: 'it ended in 2023',
    instead: 'write 国家金融监督管理总局, or say 银保监会2023年已不再保留',
  },
  {
    pattern:
      /停息挂账[^，。；]{0,4}(?:是|属于)[^，。；不没]{0,8}(?:权利|权益|规定)|(?:有权|必须|法律规定)[^，。；不没]{0,8}停息挂账/,
    unless: /停息挂账[^，。；]{0,3}不(?:是|属于)/,
    reason: 'no rule knows the word; a bank may agree to instalments and need not',
    instead: 'write 可以和银行商量个性化分期，银行可以同意，也可以不同意',
  },
  {
    pattern:
      /(?<!不)(?:保证|肯定|一定|绝对|必定|百分之百|100%|包)(?:能|会|可以|给|帮|让|你|您)*(?:成功|通过|免|减|赢|赔|撤诉|消除|下款|停催|恢复征信)/,
    unless: new RegExp(`${NOT_BELIEVED.source}|(?:没有?人|谁也?|不)(?:能|敢)?(?:保证|承诺)`),
    reason: 'nothing can be promised to a reader',
    instead: 'say what may happen and who decides, such as 可以申请减免，由银行决定',
  },
  {
    pattern:
      /(?:就是|肯定是|一定是|保证是|说明是|证明是)真的|(?:来电|电话|短信|对方|号码)(?:就?是|肯定)(?:真的|安全的)/,
    unless: /不(?:能|等于|代表|证明|说明|一定)|未必|不要|别/,
    reason: 'right data and good manners prove nothing',
    instead: 'say how the reader checks: 自己打开官方App核对',
  },
  {
    pattern: /联系不上[^，。；等]{0,6}才(?:可|能)/,
    reason: 'GB/T 45251 as reported names a second case: the debtor died or lacks capacity',
    instead: 'write 报道举了两种可以联系的情形：联系不上本人；本人去世或没有行为能力',
  },
  {
    pattern: /接通[^，。；]{0,6}合计/,
    reason: 'GB/T 45251 as reported counts 拨通 of notices and 主动有效通话 apart',
    instead: 'write the two limits apart, as src/content/rules/standard-*-calls.yaml do',
  },
  {
    pattern: /法院[^，。；：不没“”|]{0,6}律师函/,
    unless: /不是法院|法院[^，。；]{0,2}不发|说成|冒充/,
    reason: 'courts send no 律师函',
    instead: 'write 律师函, sent by a lawyer, or 法院的传票',
  },
  {
    pattern: /征信[^，。；没不|]{0,6}黑名单/,
    unless: /征信[^，。；]{0,4}(?:没有|不是|不叫)[^，。；]{0,4}黑名单/,
    reason: 'credit records have no 黑名单',
    instead: 'write 征信上的逾期记录',
  },
  {
    pattern:
      /法律规定[^，。；不没]{0,8}(?:每天|每日|一天)[^，。；]{0,6}[3三]次|(?:每天|每日|一天)[^，。；]{0,8}[3三]次[^。；不没]{0,8}(?:法律|违法|犯法)/,
    reason: '3 a day is a recommended national standard, not law',
    instead: 'write 推荐性国标：网贷接通的电话一天合计不超过3次',
  },
  {
    pattern: /老赖|活该|自作自受|不负责任的人|没出息/,
    reason: 'shaming keeps people from help',
    instead: 'write 欠款的人, or 失信被执行人 for those a court has listed',
  },
  {
    pattern: /(?:微信号?|薇信|[Vv]信|[Vv][Xx]|QQ号?)[:：是为\s]{0,3}[A-Za-z0-9][\w-]{4,}/,
    reason: 'we refer readers to no private account',
    instead: 'leave it out, or name an official contact',
  },
  {
    pattern:
      /12378[^。！？；]{0,16}(?:\d+(?:点|时|[:：]\d\d)|24小时|全天|周[一末]|工作日)|(?:24小时|全天)[^，。；]{0,8}12378/,
    unless: /没有核实|未核实|为准/,
    reason: 'the hours of 12378 are unverified',
    instead: 'write 接听时间以拨打时的语音为准',
  },
  {
    pattern: /\b[A-Z]\d{2,3}\b(?=[)）])|\bW\d{2,3}\b/,
    reason: 'codes of our working notes mean nothing to readers',
    instead: 'leave the code out',
  },
];

/** Whether `index` to `end` of `text` lies within one pair of “ and ”: words of others. */
const isQuoted = (text: string, index: number, end: number): boolean => {
  const open = text.lastIndexOf('“', index);
  if (open === -1) return false;
  const close = text.indexOf('”', open);
  return index > open && close >= end;
};

/** The sentences of `text`; a table row is one, as its second cell answers the first. */
const unitsOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? [line] : line.split(/(?<=[。！？；])(?!”)/)));

/** What in `text` misleads or hurts: the words found, why not, and what to write instead. */
export const findBannedWordings = (text: string): string[] =>
  unitsOf(text).flatMap((unit) =>
    BANNED_WORDINGS.filter(({ unless }) => !unless?.test(unit)).flatMap(
      ({ pattern, reason, instead }) =>
        [...unit.matchAll(new RegExp(pattern, 'g'))]
          .filter(({ 0: found, index }) => !isQuoted(unit, index, index + found.length))
          .map(([found]) => `${found}: ${reason}; ${instead}`),
    ),
  );
