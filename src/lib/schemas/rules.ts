import { z } from 'astro/zod';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { AUTHORITIES, PREMISES, RULE_TOPICS, START_BASES } from '~/lib/vocabulary/rules.ts';
import { SEEN } from '~/lib/vocabulary/sources.ts';
import { callRuleExamples } from './rules/examples.ts';
import { callRuleFigure } from './rules/figure.ts';
import {
  cited,
  day,
  entryId,
  line,
  oneOf,
  reviewDays,
  reviewed,
  statedConfidence,
} from './fields.ts';
import { labelsOf, openDataShape } from './open-data.ts';

const callRuleShape = {
  topic: oneOf(RULE_TOPICS),
  title: line(18, '22:00–8:00不应催').describe('What the table shows, with the figure in it'),
  statement: line(110, '没有约定催收时间的，22:00到次日8:00不应催收。').describe('In our words'),
  figure: callRuleFigure.optional().describe('Leave out where the rule sets nothing countable'),
  lenderKinds: z
    .array(oneOf(LENDER_KINDS))
    .min(1, { error: `name at least one of: ${idsOf(LENDER_KINDS).join(', ')}` })
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'a kind is named twice' }),
  appliesTo: line(50, '协会会员单位和它们的外部催收机构').describe('Whom it binds'),
  condition: line(30, '这笔是网上放的个人消费贷')
    .optional()
    .describe('What must also be true of the loan or lender for the rule to apply'),
  premise: oneOf(PREMISES).optional().describe('The condition as a word, for programs'),
  unless: line(30, '另有约定').optional().describe('The exception the rule itself makes'),
  authority: oneOf(AUTHORITIES).default('supervisor').describe('Whom a breach is taken to'),
  ...cited('civil-code'),
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
};

/** One rule about collection: what it sets, for whom, with what force and from when. */
export const callRuleSchema = reviewed({
  ...callRuleShape,
  examples: callRuleExamples.optional(),
  silent: line(90, 'a list is looked up, it is not about one contact')
    .optional()
    .describe('Instead of examples: why the figure says nothing about one contact'),
})
  .refine(({ effectiveFrom, effectiveTo }) => !effectiveTo || effectiveTo >= effectiveFrom, {
    error: 'effectiveTo must not be before effectiveFrom',
    path: ['effectiveTo'],
  })
  .refine(({ condition, premise }) => !condition === !premise, {
    error: 'condition (in words) and premise (for programs) go together: give both or neither',
    path: ['premise'],
  })
  .refine(({ figure, examples, silent }) => !figure === !(examples ?? silent), {
    error:
      'a rule with a figure has examples (met, crossed, unclear), or says in silent why it is not about one contact; no other rule has either',
    path: ['examples'],
  })
  .refine(({ examples, silent }) => !examples || !silent, {
    error: 'give examples or silent, not both',
    path: ['silent'],
  });

export type CallRule = z.infer<typeof callRuleSchema>;

/** A rule in the open data: with its id and what its source says about its force. */
const openRule = z.strictObject({
  id: entryId('rules', 'cba-quiet-hours'),
  ...callRuleShape,
  ...reviewDays,
  sourceTitle: z.string().describe('Full title of the source, as issued'),
  sourceUrl: z.url().optional().describe('Official site of the source'),
  force: z.string().describe('What force the source has, in Chinese'),
  seen: oneOf(SEEN).describe('What we read of the source'),
});

/** The file at /data/rules.json. Its JSON Schema is made from this. */
export const openRulesSchema = z.strictObject({
  ...openDataShape,
  lenderKinds: labelsOf(LENDER_KINDS).describe('What each kind is called'),
  topics: labelsOf(RULE_TOPICS).describe('What each topic is called'),
  rules: z.array(openRule).min(1),
});

export type OpenRules = z.infer<typeof openRulesSchema>;
