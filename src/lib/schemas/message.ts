/** The signals of the message check as data: what to look for in a pasted text, and what finding it means. */
import { z } from 'astro/zod';
import { CONDUCTS, type ConductId } from './conduct.ts';
import { day, entryId, line, reviewComesLater, reviewMessage } from './fields.ts';
import { messagePattern } from './message/pattern.ts';
import { outcomeShape } from './outcome.ts';

/** Which question a signal speaks to. Context speaks to neither: it says what the text is about. */
export const SIGNAL_AXES = ['genuineness', 'conduct', 'context'] as const;

/** decisive: enough alone. strong, weak: add up. context: counts for nothing by itself. */
export const SIGNAL_WEIGHTS = ['decisive', 'strong', 'weak', 'context'] as const;

/** What a context signal tells the engine. The last four come before everything else. */
export const CONTEXT_ROLES = [
  'about-debt',
  'about-credit',
  'pressing',
  'everyday',
  'unusual-request',
  'named-sender',
  'official-way',
  'ordinary-step',
  'link',
  'other-number',
  'court-proper',
  'warning-notice',
  'not-proof',
  'ordinary-wording',
  'other-subject',
  'danger',
  'despair',
  'money-sent',
  'data-shared',
] as const;

/** The kinds of labelled messages that the likeness model was made from. */
const LIKENESS_KINDS = ['fake', 'real_ok', 'real_violating', 'unrelated'] as const;

const patterns = (hint: string) => z.array(messagePattern).default([]).describe(hint);
const example = z.string().min(4).max(400);
const examples = z
  .array(example)
  .min(2, { error: 'give at least 2 messages: they are the test of this signal' });
const roles = z.array(z.enum(CONTEXT_ROLES)).default([]);
const conduct = z.enum(Object.keys(CONDUCTS) as [ConductId, ...ConductId[]], {
  error: `write one of: ${Object.keys(CONDUCTS).join(', ')}`,
});

export const signalSchema = z
  .strictObject({
    axis: z.enum(SIGNAL_AXES, { error: `write one of: ${SIGNAL_AXES.join(', ')}` }),
    weight: z.enum(SIGNAL_WEIGHTS, { error: `write one of: ${SIGNAL_WEIGHTS.join(', ')}` }),
    role: z.enum(CONTEXT_ROLES).optional().describe('For context signals'),
    conduct: conduct.optional().describe('What a collector did wrong; for conduct signals'),
    order: z.number().int().min(1).max(99).describe('Place among the signals shown; 1 comes first'),
    anyOf: z.array(messagePattern).default([]).describe('Patterns; one of them is enough'),
    likeness: z
      .strictObject({
        kinds: z.array(z.enum(LIKENESS_KINDS)).min(1),
        from: z.number().gt(0).lt(1).describe('Share of the kinds together from which it counts'),
      })
      .optional()
      .describe('Instead of patterns: the wording is like messages of these kinds'),
    passOver: z
      .strictObject({
        before: patterns('in the same clause, before or within the words found'),
        clause: patterns('anywhere in the same clause'),
        sentence: patterns('anywhere in the same sentence'),
      })
      .partial()
      .default({})
      .describe('Where the words do not count, as in 我行不会向您索要验证码'),
    requires: roles.describe('Counts only if the text has one of these roles'),
    cancelledBy: roles.describe('Does not count if the text has one of these roles'),
    coveredBy: z
      .array(entryId('message/signals', 'private-payee'))
      .default([])
      .describe('Counts, but is not shown beside these, which say the same more exactly'),
    title: line(20, '要你报验证码').optional(),
    reason: line(90, '他要你报验证码。验证码等于支付密码，真客服不会要。').optional(),
    canProve: line(70, '要你报验证码这件事本身，就够你挂断。').optional(),
    cannotProve: line(70, '不能证明这笔账是假的；账要另外去官方渠道查。').optional(),
    sources: z.array(entryId('sources', 'civil-code')).default([]),
    catches: examples.describe('Messages in which it is found'),
    ignores: examples.describe('Messages in which it is not'),
    reviewedAt: day,
    reviewBy: day,
  })
  .refine(reviewComesLater, reviewMessage)
  .refine((signal) => signal.anyOf.length > 0 !== (signal.likeness !== undefined), {
    error: 'write at least one pattern in anyOf, or likeness instead',
    path: ['anyOf'],
  })
  .refine(
    (signal) => (signal.axis === 'conduct' && !signal.likeness) === (signal.conduct !== undefined),
    {
      error:
        'a signal on the axis conduct names its conduct, unless it goes by likeness; no other does',
      path: ['conduct'],
    },
  )
  .refine(
    (signal) =>
      (signal.axis === 'context') === (signal.role !== undefined) &&
      (signal.axis === 'context') === (signal.weight === 'context'),
    {
      error: 'a context signal has the weight context and a role, and no other has',
      path: ['role'],
    },
  )
  .refine(
    (signal) =>
      (signal.axis === 'context' && signal.role !== 'not-proof') ||
      (signal.title && signal.reason && signal.canProve && signal.cannotProve && signal.sources[0]),
    {
      error: 'a signal that is shown needs title, reason, canProve, cannotProve and sources',
      path: ['reason'],
    },
  );

/** Words that patterns name as `<file-name>`. */
export const messageWordsSchema = z.strictObject({
  means: line(40, '叫人付钱的动词').describe('What the words have in common'),
  words: z.array(messagePattern).min(1),
});

/** Spellings that dodge filters: what is meant, and how it is written. */
export const messageSpellingsSchema = z.strictObject({
  spellings: z.record(z.string(), z.array(z.string().min(2)).min(1)),
});

/** The ids an outcome file may have. */
export const MESSAGE_OUTCOME_IDS = [
  'likely-scam',
  'crossed-lines',
  'plain-reminder',
  'too-little',
  'unrelated',
] as const;

export const messageOutcomeSchema = z.strictObject(outcomeShape);

export type MessageSignal = z.infer<typeof signalSchema>;
export type SignalAxis = (typeof SIGNAL_AXES)[number];
export type SignalWeight = (typeof SIGNAL_WEIGHTS)[number];
export type ContextRole = (typeof CONTEXT_ROLES)[number];
export type MessageWords = z.infer<typeof messageWordsSchema>;
export type MessageSpellings = z.infer<typeof messageSpellingsSchema>;
export type MessageOutcomeId = (typeof MESSAGE_OUTCOME_IDS)[number];
