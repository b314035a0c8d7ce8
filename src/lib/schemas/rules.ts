import { z } from 'astro/zod';
import { callRuleFigure } from './rules/figure.ts';
import {
  articleNumbers,
  day,
  entryId,
  line,
  reviewComesLater,
  reviewMessage,
  statedConfidence,
} from './fields.ts';

/** Who lent the money. The order is the order of the columns on /rules/. */
export const LENDER_KINDS = {
  'bank-card': '银行信用卡',
  'online-consumer': '网络消费信贷',
  'consumer-finance': '消费金融',
  microloan: '小贷',
  private: '民间借贷/其他',
} as const;

/** What a rule is about. The order is the order of the sections on /rules/. */
export const RULE_TOPICS = {
  hours: '几点能催',
  frequency: '一天几次',
  'third-parties': '联系别人',
  words: '怎么说话',
  visits: '上门',
  recording: '记录保存',
  outsourcing: '委外告知',
  fees: '息费',
} as const;

/** How the first day is known. */
const START_BASES = {
  stated: 'the text or good reports name the day',
  issued: 'no such clause was seen: the day of issue stands in',
  'known-by': 'it applied on this day at the latest; it may have begun before',
} as const;

/** What else must be true of the loan or lender, in words a program can look for. */
const PREMISES = {
  'online-loan': 'a consumer loan given online',
  'cba-member': 'the lender is a member of the China Banking Association',
  bank: 'the lender is a bank',
  'bank-platform': 'a bank lent together with a platform',
  'financial-institution': 'the lender is a licensed financial institution',
} as const;

/** Who sees to it that a rule is kept. */
const AUTHORITIES = {
  supervisor: 'whoever supervises the lender, after the lender itself',
  police: 'the police',
  court: 'a court, when the reader sues',
  'personal-data': 'whoever protects personal data',
} as const;

const oneOf = <Key extends string>(labels: Record<Key, unknown>) =>
  z.enum(Object.keys(labels) as [Key, ...Key[]], {
    error: `write one of: ${Object.keys(labels).join(', ')}`,
  });

const callRuleShape = {
  topic: oneOf(RULE_TOPICS),
  title: line(18, '22:00–8:00不应催').describe('What the table shows, with the figure in it'),
  statement: line(110, '没有约定催收时间的，22:00到次日8:00不应催收。').describe('In our words'),
  figure: callRuleFigure.optional().describe('Leave out where the rule sets nothing countable'),
  lenderKinds: z
    .array(oneOf(LENDER_KINDS))
    .min(1, { error: `name at least one of: ${Object.keys(LENDER_KINDS).join(', ')}` })
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'a kind is named twice' }),
  appliesTo: line(50, '协会会员单位和它们的外部催收机构').describe('Whom it binds'),
  condition: line(30, '这笔是网上放的个人消费贷')
    .optional()
    .describe('What must also be true of the loan or lender for the rule to apply'),
  premise: oneOf(PREMISES).optional().describe('The condition as a word, for programs'),
  unless: line(30, '另有约定').optional().describe('The exception the rule itself makes'),
  authority: oneOf(AUTHORITIES).default('supervisor').describe('Whom a breach is taken to'),
  source: entryId('sources', 'civil-code'),
  article: articleNumbers.optional(),
  effectiveFrom: day.describe('First day on which it applies; see effectiveFromBasis'),
  effectiveFromBasis: oneOf(START_BASES).describe(
    Object.entries(START_BASES)
      .map(([basis, meaning]) => `${basis}: ${meaning}`)
      .join('; '),
  ),
  effectiveTo: day.optional().describe('Last day on which it applied; none while it is in force'),
  confidence: statedConfidence,
  note: line(80, '只见于一处报道，原文没有看到。').optional(),
  differsFrom: z
    .array(
      z.strictObject({
        rule: entryId('rules', 'cba-unanswered-attempts'),
        how: line(80, '国标数打通的，银协指引数没打通的，是两把尺子。'),
      }),
    )
    .default([])
    .describe('Rules easily taken for this one; the page shows both and says how they differ'),
  order: z.number().int().positive().describe('Place within its topic'),
  reviewedAt: day,
  reviewBy: day,
};

/** One rule about collection: what it sets, for whom, with what force and from when. */
export const callRuleSchema = z
  .strictObject(callRuleShape)
  .refine(reviewComesLater, reviewMessage)
  .refine(({ effectiveFrom, effectiveTo }) => !effectiveTo || effectiveTo >= effectiveFrom, {
    error: 'effectiveTo must not be before effectiveFrom',
    path: ['effectiveTo'],
  })
  .refine(({ condition, premise }) => !condition === !premise, {
    error: 'condition (in words) and premise (for programs) go together: give both or neither',
    path: ['premise'],
  });

export type CallRule = z.infer<typeof callRuleSchema>;
export type LenderKind = keyof typeof LENDER_KINDS;
export type RuleTopic = keyof typeof RULE_TOPICS;

/** A rule in the open data: with its id and what its source says about its force. */
const openRule = z.strictObject({
  id: entryId('rules', 'cba-quiet-hours'),
  ...callRuleShape,
  sourceTitle: z.string().describe('Full title of the source, as issued'),
  sourceUrl: z.url().optional().describe('Official site of the source'),
  force: z.string().describe('What force the source has, in Chinese'),
  seen: z.enum(['full-text', 'excerpt', 'report']).describe('What we read of the source'),
});

/** The file at /data/rules.json. Its JSON Schema is made from this. */
export const openRulesSchema = z.strictObject({
  $schema: z.string().describe('Address of the JSON Schema, relative to this file'),
  title: z.string(),
  description: z.string(),
  licence: z.literal('CC BY 4.0'),
  licenceUrl: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  language: z.literal('zh-CN'),
  timeZone: z.literal('Asia/Shanghai'),
  reviewedAt: day.describe('The latest review among the rules'),
  lenderKinds: z.record(oneOf(LENDER_KINDS), z.string()).describe('What each kind is called'),
  topics: z.record(oneOf(RULE_TOPICS), z.string()).describe('What each topic is called'),
  rules: z.array(openRule).min(1),
});

export type OpenRules = z.infer<typeof openRulesSchema>;
