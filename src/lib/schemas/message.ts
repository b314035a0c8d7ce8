/** The signals of the message check as data: what to look for in a pasted text, and what finding it means. */
import { z } from 'astro/zod';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { CONTEXT_ROLES } from '~/lib/vocabulary/context-roles.ts';
import { LIKENESS_KINDS, SIGNAL_AXES, SIGNAL_WEIGHTS } from '~/lib/vocabulary/message.ts';
import { entryId, line, oneOf, reviewed } from './fields.ts';
import { messagePattern } from './message/pattern.ts';
import { outcomeShape } from './outcome.ts';

const patterns = (hint: string) => z.array(messagePattern).default([]).describe(hint);
const example = z.string().min(4).max(400);
const examples = z
  .array(example)
  .min(2, { error: 'give at least 2 messages: they are the test of this signal' });
const roles = z.array(oneOf(CONTEXT_ROLES)).default([]);
/** One thing to find in a pasted text, and what finding it means. */
export const signalSchema = reviewed({
  axis: oneOf(SIGNAL_AXES),
  weight: oneOf(SIGNAL_WEIGHTS),
  role: oneOf(CONTEXT_ROLES).optional().describe('For context signals'),
  conduct: oneOf(CONDUCTS).optional().describe('What a collector did wrong; for conduct signals'),
  sign: entryId('signs', 'private-payee')
    .optional()
    .describe('The sign of src/content/signs that it is: there the self-check decides by it'),
  order: z.number().int().min(1).max(99).describe('Place among the signals shown; 1 comes first'),
  anyOf: z.array(messagePattern).default([]).describe('Patterns; one of them is enough'),
  likeness: z
    .strictObject({
      kinds: z.array(oneOf(LIKENESS_KINDS)).min(1),
      from: z.number().gt(0).lt(1).describe('Share of the kinds together from which it counts'),
      inPart: z
        .boolean()
        .default(false)
        .describe('In any part of the text, so that words around it do not hide it'),
    })
    .optional()
    .describe('Instead of patterns: the wording is like messages of these kinds'),
  passOver: z
    .strictObject({
      before: patterns('in the same clause, before or within the words found'),
      clause: patterns('anywhere in the same clause'),
    })
    .partial()
    .default({})
    .describe(
      'Where the words mean something else. Signs of a scam have none: nothing cancels them',
    ),
  requires: roles.describe('Counts only if the text has one of these roles'),
  alsoRequires: roles.describe('And only if it has one of these, too'),
  mayDenyInside: z
    .boolean()
    .default(false)
    .describe('Its last verb may be denied within the words found: 验证码不要告诉别人'),
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
})
  .refine((signal) => signal.axis !== 'genuineness' || Object.keys(signal.passOver).length === 0, {
    error: 'a sign of a scam is passed over nowhere; make its patterns narrower instead',
    path: ['passOver'],
  })
  .refine((signal) => signal.weight !== 'hint' || signal.likeness !== undefined, {
    error: 'only what goes by likeness is a hint',
    path: ['weight'],
  })
  .refine(
    ({ likeness, weight, role, requires }) =>
      likeness === undefined ||
      weight === 'hint' ||
      role === 'scam-wording' ||
      requires.join() === 'asks',
    {
      error:
        'what goes by likeness is a hint or the role scam-wording, unless it requires that the text asks for something',
      path: ['weight'],
    },
  )
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

/** What the reader is told of a whole text. */
export const messageOutcomeSchema = z.strictObject(outcomeShape);

export type MessageSignal = z.infer<typeof signalSchema>;
export type MessageWords = z.infer<typeof messageWordsSchema>;
export type MessageSpellings = z.infer<typeof messageSpellingsSchema>;
