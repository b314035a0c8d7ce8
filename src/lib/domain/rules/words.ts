/** What the form's fields, choices and ticks are called. */
import type { ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import { HALF_DAY_QUESTION } from '~/lib/domain/values/read-clock.ts';
import type { ContactField } from './contact.ts';
import type { ContactForm } from './form.ts';
import type { ContactProblem } from './read.ts';

/** Refusals have a question of their own. */
export type TickedAct = Exclude<ForbiddenAct, 'contact-after-refusal'>;

/** A field that is not a tick. */
export type ContactFormField = Exclude<keyof ContactForm, 'acts'>;

type Choices = Readonly<Record<string, string>>;

/** The form's words. The page hands them to the island, so that its script goes without them. */
export interface ContactWords {
  labels: Readonly<Record<ContactFormField | ContactField, string>>;
  hints: Readonly<Partial<Record<ContactFormField, string>>>;
  /** The answers of fields that are chosen from, without 不确定, which each of them has. */
  choices: Readonly<Partial<Record<ContactFormField, Choices>>>;
  /** What to type instead. */
  problems: Readonly<Record<ContactProblem, string>>;
  actGroups: readonly { title: string; acts: Readonly<Partial<Record<TickedAct, string>>> }[];
}

/** The ticks, by group. Where another tool ticks the same conduct, the words are the same. */
const ACT_GROUPS: ContactWords['actGroups'] = [
  {
    title: '他说了什么',
    acts: {
      'threaten-violence': '威胁伤人，或已经动手',
      'threaten-publish': '威胁爆通讯录、公开',
      insult: '辱骂',
      'impersonate-authority': '冒充法院、公安、司法所',
      mislead: '夸大后果吓人（坐牢、冻卡、连累子女）',
      'hide-identity': '不肯说是谁、替谁催',
      'press-into-new-debt': '逼你再借钱来还',
      'charge-extra-fees': '乱加费用，账对不上',
    },
  },
  {
    title: '他怎么找你',
    acts: {
      harass: '反复发辱骂、恐吓信息，或纠缠、跟踪',
      'use-private-phone': '催收公司用私人手机、社交软件找你',
      'exceed-entrustment': '乱用、泄露你的资料',
    },
  },
  {
    title: '他对别人做了什么',
    acts: {
      'collect-from-third-party': '要没担保、没一起借的人替你还',
      'disclose-debt-to-third-party': '把欠款告诉别人',
      'spread-private-matters': '群发、到处散布你的隐私',
    },
  },
  {
    title: '上门、在现场',
    acts: {
      'enter-home-without-consent': '没经同意进了家门',
      'enter-workplace-without-consent': '没经同意进了你的办公区',
      'enter-home-unlawfully': '硬闯，或赶了也不走',
      'restrain-person': '堵门、不让人走',
      'post-in-public': '在公共场所张贴',
      'take-property': '拿走、变卖你的东西',
    },
  },
];

const LABELS: ContactWords['labels'] = {
  day: '哪一天',
  time: '几点几分',
  lenderKind: '钱是谁借的',
  onlineLoan: '是网上放的个人消费贷吗',
  cbaMember: '放款机构是银行业协会会员吗',
  channel: '他怎么来的',
  answered: '这次接通了吗',
  connected: '那天一共接通几次',
  talked: '其中说上话的几次',
  callKind: '接通的电话是哪种',
  unanswered: '那天没接通的几次',
  person: '他找的是谁',
  unreachable: '找别人以前，联系不上欠款的人吗',
  refused: '那个人说过别再联系吗',
  agreement: '事先约定过、或者你同意过吗',
  visitors: '上门来了几个人',
  acts: '他说了什么、做了什么',
  nothingElse: '上面没勾的，都没有发生吗',
};

const HINTS: ContactWords['hints'] = {
  day: '比如11月20日、2026-11-20、昨天。',
  time: '比如晚上10点半、22:05。',
  lenderKind: '看合同里的出借人，不看App名字。',
  cbaMember: '多数人不知道。可以打官方客服问。',
  talked: '有来有往才算。只听播报、马上挂断的不算。',
  callKind: '只作告知：语音播报、念完通知就挂。',
  unanswered: '打到你同一个号码的。',
  unreachable: '怎样算联系不上，各份规则写得不一样。拿不准就选不确定。',
  agreement: '几点打、一天打几次，看合同和聊天记录。',
};

const YES_NO: Choices = { yes: '是', no: '不是' };

const CHOICES: ContactWords['choices'] = {
  onlineLoan: YES_NO,
  cbaMember: YES_NO,
  channel: { phone: '电话', message: '短信、聊天软件', visit: '上门' },
  answered: { yes: '接通了', no: '没接通' },
  callKind: { informing: '只作告知', interactive: '有来有往', both: '两种都有' },
  person: {
    debtor: '欠款的人，或担保人、共同借款人',
    'third-party': '别的人：家人、同事、联系人',
  },
  unreachable: { yes: '是，联系不上', no: '不是，找得到' },
  refused: { yes: '说过，他还联系', no: '没说过' },
  agreement: {
    nothing: '没约定，也没同意过',
    agreed: '事先约定过',
    consented: '没约定，只同意过这一次',
  },
  nothingElse: { yes: '没勾的都没有', no: '还有别的，想不起来' },
};

const PROBLEMS: ContactWords['problems'] = {
  'day-unreadable': '看不懂这个日期。请写成2026-11-20或11月20日，记不得就空着。',
  'day-impossible': '日历上没有这一天，请看看月和日。',
  'day-future': '这一天还没到。请填已经发生的那一天。',
  'day-too-old': '这一天太早了，请看看年份。',
  'time-unreadable': '看不懂这个时间。请这样写：晚上10点半，或22:30。记不得就空着。',
  'time-impossible': '没有这个时间。请填0:00到23:59。',
  'time-half-day': HALF_DAY_QUESTION,
  'count-not-a-number': '请填数字，比如3。记不得就空着。',
  'count-not-whole': '次数、人数是整数，请去掉小数。',
  'count-out-of-range': '请填0到200之间的整数。',
  'visitors-none': '选了上门，至少来了1个人。',
  'answered-but-none': '上面选了接通，这里至少是1。',
  'unanswered-but-none': '上面选了没接通，这里至少是1。',
  'talked-more-than-connected': '说上话的，不会比接通的多。',
  'talked-but-informing': '你选了只作告知，说上话的应该是0，或者空着。',
};

/** All words of the form; `lenderKinds` are the names of those who lend. */
export const wordContactForm = (lenderKinds: Choices): ContactWords => ({
  labels: LABELS,
  hints: HINTS,
  choices: { ...CHOICES, lenderKind: lenderKinds },
  problems: PROBLEMS,
  actGroups: ACT_GROUPS,
});
