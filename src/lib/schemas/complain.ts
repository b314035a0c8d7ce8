/** The complaint route as data: what a reader may report, whom to turn to, in what order, and why. */
import { z } from 'astro/zod';
import { BODY_ROLES, LETTER_SLOTS } from '~/lib/vocabulary/complain.ts';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { AUTHORITIES } from '~/lib/vocabulary/rules.ts';
import { COMPLAINT_CARDS } from '~/lib/vocabulary/urgent.ts';
import { cited, entryId, line, oneOf, pageId, reviewed } from './fields.ts';
import { conditionSchema, optionId } from './questionnaire.ts';

const lenderChoice = oneOf([...idsOf(LENDER_KINDS), 'unsure']);
const bodyId = entryId('complain/bodies', 'nfra');
const behaviourId = entryId('complain/behaviours', 'harassment');

/** One kind of thing that happened. Its label is the option of the same id in questions/behaviour.yaml. */
export const behaviourSchema = z.strictObject({
  urgency: z
    .number()
    .int()
    .min(1)
    .max(99)
    .describe('Where several are chosen the highest decides the route; no two are equal'),
  conducts: z
    .array(oneOf(CONDUCTS))
    .default([])
    .describe('The conducts it stands for, so that other tools can hand theirs over'),
  urgentCard: oneOf(COMPLAINT_CARDS)
    .optional()
    .describe('The card shown at once, from src/content/check/outcomes'),
  report: line(40, '催收员打得太多，时间也不对。').describe('How a letter says it'),
  demand: line(40, '停止在夜里联系我。').describe('What a letter to the lender asks for'),
});

const deadline = z.strictObject({
  text: line(90, '简单的15日内办完并告诉你，复杂的可以到30日。'),
  ...cited('complaint-handling-measures'),
});

/** Someone to turn to: what they handle, what they cannot do, how to reach them, what to bring and say. */
export const bodySchema = reviewed({
  order: z.number().int().positive().describe('Place in the list of all bodies'),
  name: line(20, '国家金融监督管理总局'),
  role: oneOf(BODY_ROLES).optional().describe('Leave out for a body that routes name directly'),
  lenders: z
    .array(lenderChoice)
    .default([])
    .describe('With a role: the lender kinds for which it plays that role'),
  triedBy: z
    .array(optionId)
    .default([])
    .describe('Answers of questions/tried.yaml after which it is not named again'),
  authority: oneOf(AUTHORITIES)
    .exclude(['supervisor'])
    .optional()
    .describe('The `authority` of call rules that it stands for'),
  handles: line(60, '银行、消费金融公司的催收投诉。'),
  cannot: z.array(line(40, '不裁定你欠多少')).min(1, { error: 'say what it cannot do' }),
  contact: line(130, '打{{nfra-12378}}。人工时段没有核实，以语音为准。').describe(
    'How the reader finds it alone',
  ),
  hotlines: z.array(entryId('hotlines', 'nfra-12378')).default([]),
  attach: z.array(line(40, '机构给的投诉编号')).min(1, { error: 'say what to bring' }),
  deadlines: z
    .array(deadline)
    .default([])
    .describe('What it must keep; only verified ones, each with its source'),
  deadlineNote: line(70, '答复期限我们没有核实，当场问、当场记。')
    .optional()
    .describe('Needed where no deadline is verified'),
  letter: z.strictObject({
    opening: line(70, '我要投诉催收方式，请登记，并告诉我编号。'),
    slots: z.array(oneOf(LETTER_SLOTS)).min(1),
    history: line(50, '我在＿＿月＿＿日向机构投诉，编号＿＿。')
      .optional()
      .describe('What went before, for bodies that come second; a note may say it better'),
    demands: z.boolean().default(false).describe('Whether it asks for what each behaviour asks'),
    asks: z.array(line(50, '请书面答复。')).min(1),
  }),
  letters: z
    .array(entryId('letters', 'complain-nfra'))
    .default([])
    .describe('The letters to it that can be filled in, if there are any'),
  articles: z.array(pageId).min(1),
  sources: z
    .array(entryId('sources', 'institution-reform-2023'))
    .min(1)
    .describe('What says that it handles this; those of deadlines stand there'),
})
  .refine(({ role, lenders }) => (role === undefined) === (lenders.length === 0), {
    error: 'role and lenders go together: give both or neither',
    path: ['lenders'],
  })
  .refine(({ deadlines, deadlineNote }) => deadlines.length > 0 || deadlineNote !== undefined, {
    error: 'write deadlines with their sources, or a deadlineNote that says none is verified',
    path: ['deadlineNote'],
  });

const routeExample = z.strictObject({
  lender: lenderChoice,
  behaviours: z.array(optionId).min(1),
  tried: optionId,
  first: bodyId,
  fallback: bodyId,
});

/** For which answers a route holds, whom it names in order, and why in this order. */
export const routeSchema = reviewed({
  when: z.strictObject({
    behaviours: z.array(behaviourId).min(1).describe('The deciding behaviour, or unsure'),
    lenders: z.array(lenderChoice).optional().describe('Leave out for every lender'),
    tried: z.array(optionId).optional().describe('Leave out for every answer'),
  }),
  bodies: z
    .array(bodyId)
    .min(2, { error: 'name at least a first body and a fallback' })
    .describe(`Ids of bodies, or ${idsOf(BODY_ROLES).join(' and ')}; those tried are passed over`),
  reason: line(90, '先找放款机构：是谁打的，它最容易查到，也管得住。'),
  sources: z.array(entryId('sources', 'complaint-handling-measures')).min(1),
  examples: z.array(routeExample).min(1, { error: 'give at least one example; it is a test' }),
});

/** Advice that depends on an answer, and what a letter then says about earlier steps. */
export const noteSchema = z.strictObject({
  when: conditionSchema,
  text: line(90, '跟催收员说过，不算投诉。要从官方客服拿到编号。'),
  history: line(60, '我在＿＿月＿＿日投诉过，编号＿＿，到期没有答复。')
    .optional()
    .describe('A sentence for letters whose body has a history of its own'),
});

export type BehaviourEntry = z.infer<typeof behaviourSchema>;
export type BodyEntry = z.infer<typeof bodySchema>;
export type RouteEntry = z.infer<typeof routeSchema>;
