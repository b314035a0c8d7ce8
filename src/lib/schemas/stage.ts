import { z } from 'astro/zod';
import { CERTAINTIES, STAGE_PHASES } from '~/lib/vocabulary/stages.ts';
import { cited, line, oneOf, pageId, reviewed } from './fields.ts';

const basis = z
  .array(
    z.strictObject({
      ...cited('civil-procedure-law'),
    }),
  )
  .describe('The sources this statement rests on');

const happening = z
  .strictObject({
    text: line(60, '立案后5日内，法院会发起诉状副本。'),
    certainty: oneOf(CERTAINTIES),
    basis: basis.default([]),
  })
  .refine(({ certainty, basis }) => certainty !== 'certain' || basis.length > 0, {
    error: 'certain means a rule says so: name it under basis, or write varies or unknown',
    path: ['basis'],
  });

/** One stage of a debt in arrears, as /stages/ tells it. */
export const stageSchema = reviewed({
  title: line(16, '逾期4–30天'),
  phase: oneOf(STAGE_PHASES),
  sign: line(50, '提醒变多，开始有人打来谈还款。').describe('How readers know they are here'),
  happens: z
    .array(happening)
    .min(3, { error: 'say at least 3 things that happen at this stage' })
    .max(6, { error: 'at most 6, the ones that matter most' }),
  bluff: z
    .array(
      z.strictObject({
        said: line(28, '24小时不还就起诉').describe('As callers say it, without quotation marks'),
        truth: line(60, '起诉要先向法院递诉状、等立案。'),
        basis: basis.default([]),
      }),
    )
    .min(1, { error: 'name at least one threat heard at this stage and what is behind it' }),
  actions: z
    .array(line(60, '打开官方App，抄下本金、利息、违约金。'))
    .min(2, { error: 'give 2 to 5 things to do this week' })
    .max(5, { error: 'give 2 to 5 things to do this week' }),
  deadlines: z
    .array(
      z.strictObject({
        event: line(24, '收到起诉状副本'),
        limit: line(60, '15日内答辩。'),
        basis: basis.min(1, { error: 'every deadline names the rule that sets it' }),
      }),
    )
    .describe('Only limits that a rule sets; an empty list where we saw none'),
  links: z
    .array(pageId)
    .min(2, { error: 'name 2 to 6 articles or tools to go on to' })
    .max(6, { error: 'name 2 to 6 articles or tools to go on to' }),
  order: z.number().int().positive().describe('Place on the timeline'),
});

export type Stage = z.infer<typeof stageSchema>;
export type StageBasis = z.infer<typeof basis>;
