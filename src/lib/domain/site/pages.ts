/** The pages that are not articles: what they are called and what they are for. */

import type { GuideCollection } from '~/lib/vocabulary/articles.ts';
import { TOOL_TITLES, type ToolId } from './tool-links.ts';

/** The guide's collections, in the order a reader meets them. */
export const GUIDE_COLLECTIONS = {
  identify: {
    title: '分辨真假',
    intro: '先弄清是不是真的，再谈还不还。对方说得再准，也不能当证明。',
    door: '这个电话、短信是真的吗？',
  },
  respond: {
    title: '应对办法',
    intro: '接电话、留证据、少被打扰、投诉、协商，一件一件来。',
    door: '现在怎么说、怎么让它停下来？',
  },
  rights: {
    title: '规则与权利',
    intro: '催收能做什么，不能做什么；每条规则管谁、从哪天起。',
    door: '他这样催，越线了吗？',
  },
  prevention: {
    title: '把债理清',
    intro: '算清每月能还多少，以后借钱先看什么。',
    door: '钱不够，怎么一步步理清？',
  },
} as const satisfies Record<GuideCollection, { title: string; intro: string; door: string }>;

/** A page that stands outside the collections. */
export interface StandingPage {
  path: string;
  title: string;
  summary: string;
}

/** The light pages below /now/, for a call that is going on or was taken for someone else. */
export const NOW_PAGES = {
  call: {
    path: '/now/call/',
    title: '陪我打这通电话',
    summary: '一句一句告诉你说什么；他做了什么，点一下，挂断后带去自查。',
  },
  family: {
    path: '/now/family/',
    title: '替别人接到催收电话',
    summary: '说什么、不给什么、怎么记、告诉谁，一页说完，可以发给家人同事。',
  },
} as const satisfies Record<string, StandingPage>;

const TOOL_SUMMARIES: Record<ToolId, string> = {
  check: '回答十来个问题，看看刚接到的催收像不像诈骗、有没有越线。约3分钟。',
  message: '把短信、聊天或他说的话贴进来，看有哪些诈骗和越线的信号。约1分钟。',
  rules: '填上几点、打了几次、说了什么，逐条对照管它的规则。约3分钟。',
  court: '传票、支付令、“已起诉”短信：先看还剩几天，再核实真假，再看怎么做。约3分钟。',
  relief: '有人说能帮你减债、停催、修复征信？勾一勾，看看该不该停下。约2分钟。',
  log: '每次来电、短信、上门记一条，攒成能打印、能交出去的材料。记一条约10秒。',
  complain: '先找谁、再找谁、带什么材料，每一步能办什么、不能办什么。约2分钟。',
  letters: '协商、投诉、异议的信，填空就能用，可以复制、打印、下载。约5分钟。',
  practice: '看10条编的短信、电话和信，练习认骗局、认越线，也认普通提醒。约8分钟。',
  budget: '扣掉房租和生活费，剩下的够不够还？每月最多能承担多少？约3分钟。',
  debts: '把每笔债列清楚，比较先还哪笔，算出能拿得出的还款方案。约10分钟。',
  'cash-flow': '哪天发钱、哪天要还，这个月哪天最紧，手里的钱能撑几天。约5分钟。',
  apr: '实际到手多少、总共要还多少，折成一年到底是多少。约2分钟。',
};

/** The tools, in the order they are offered. */
export const TOOLS = Object.fromEntries(
  Object.entries(TOOL_TITLES).map(([id, title]) => [
    id,
    { path: `/tools/${id}/`, title, summary: TOOL_SUMMARIES[id as ToolId] },
  ]),
) as Record<ToolId, StandingPage>;

/** The pages about the site itself, as each lists the others. */
export const ABOUT_PAGES = [
  { path: '/about/', title: '关于本站' },
  { path: '/about/corrections/', title: '更正记录' },
  { path: '/about/watch/', title: '还不知道的事' },
  { path: '/about/accessibility/', title: '谁都能用' },
  { path: '/about/take-away/', title: '带走这本指南' },
  { path: '/offline/', title: '没有网也能看' },
  { path: '/data/', title: '数据和嵌入' },
  { path: '/about/licences/', title: '用了谁的代码' },
] as const satisfies readonly Pick<StandingPage, 'path' | 'title'>[];

/** Reference pages, as the footer lists them. */
export const REFERENCE_PAGES = [
  { path: '/stages/', title: '逾期阶段', summary: '逾期以后一段一段会发生什么，哪些日子算数。' },
  { path: '/hotlines/', title: '电话一览', summary: '危险、被骗、投诉、求助，分别打哪里。' },
  { path: '/lenders/', title: '官方客服', summary: '银行和平台的官方号码，怎么核对对方是谁。' },
  { path: '/carriers/', title: '运营商', summary: '四家运营商的防骚扰：怎么开，会误拦什么。' },
  { path: '/phones/', title: '手机设置', summary: '各牌手机的拦截菜单在哪里，做不到什么。' },
  { path: '/rules/', title: '规则对照', summary: '谁借的钱、什么事，哪条规则管，从哪天起。' },
  { path: '/myths/', title: '常见说法', summary: '网上常见的说法，哪些不对，哪些有前提。' },
  { path: '/sources/', title: '依据', summary: '本站引用的每一份法律、规则和提示。' },
  { path: '/glossary/', title: '词语解释', summary: '把难懂的词换成大白话。' },
  { path: '/stories/', title: '案例拆解', summary: '网上流传的做法，哪些对，哪些会害人。' },
  { path: '/about/', title: '关于本站', summary: '谁写的、怎么核对、我们不做什么。' },
] as const satisfies readonly StandingPage[];
