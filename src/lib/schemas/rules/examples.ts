/** Examples of a rule about calls: contacts in which it is met, crossed or unclear. They are its test. */
import { z } from 'astro/zod';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import {
  AGREEMENTS,
  ANSWERS,
  CALL_KINDS,
  CHANNELS,
  FORBIDDEN_ACTS,
  PERSONS,
} from '~/lib/vocabulary/rules.ts';
import { day, line, oneOf } from '~/lib/schemas/fields.ts';
import { clock } from './clock.ts';

const count = z.int().nonnegative();
const answer = oneOf(ANSWERS);

/** What may be told of a contact, and what may be unknown. */
const contactShape = {
  day,
  time: clock,
  lenderKind: oneOf(LENDER_KINDS),
  onlineLoan: answer,
  cbaMember: answer,
  channel: oneOf(CHANNELS),
  answered: answer,
  connected: count,
  talked: count,
  unanswered: count,
  callKind: oneOf(CALL_KINDS),
  person: oneOf(PERSONS),
  unreachable: answer,
  refused: answer,
  agreement: oneOf(AGREEMENTS),
  visitors: count,
  acts: z.array(oneOf(FORBIDDEN_ACTS)),
  nothingElse: answer,
};

const changes = z.strictObject(contactShape).partial();

/** A contact, by how it differs from an ordinary call by day in which nothing crosses. */
const example = changes.extend({
  unknown: z
    .array(oneOf(Object.keys(contactShape) as [keyof typeof contactShape]))
    .optional()
    .describe('What is not known of it'),
});

const cases = z.union([z.array(example).min(1), line(120, 'the text sets no number')], {
  error: 'write at least one contact, or in one sentence why no answer leads there',
});

/** Every verdict has its examples, or says why it is never reached. */
export const callRuleExamples = z
  .strictObject({
    about: changes.optional().describe('How all examples differ from an ordinary call'),
    met: cases,
    crossed: cases,
    unclear: cases,
  })
  .describe('Contacts by what the rule says about them; each is a test of the rule');

export type CallRuleExamples = z.infer<typeof callRuleExamples>;
export type CallRuleExample = z.infer<typeof example>;
