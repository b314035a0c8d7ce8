import { z } from 'astro/zod';
import { line, reviewed, statedConfidence } from './fields.ts';

/** One thing a phone or app can do, and where its menu is. */
const feature = z.strictObject({
  title: line(24, '筛选未知来电者'),
  menu: z
    .array(line(24, '筛选未知来电者'))
    .min(2, { error: 'write the menu step by step, from the app or the settings on' })
    .describe('The names a reader taps, in order. Example: [设置, App, 电话]'),
  does: line(90, '三档：从不、询问来电原因、静音。默认关闭。'),
  version: line(24, 'iOS 26')
    .optional()
    .describe('The version the text we saw was about; leave out if it did not say'),
  seen: line(40, '转载的厂商客服问答').describe('What we saw, without an address'),
  note: line(90, '更早的版本在设置→安全→骚扰拦截。').optional(),
  confidence: statedConfidence,
});

/** A phone system, or an app, in which calls or contacts can be stopped. */
export const phoneSchema = reviewed({
  name: line(20, '华为'),
  group: z.enum(['system', 'app'], { error: 'write system or app' }),
  features: z.array(feature).default([]).describe('Empty where no path could be verified'),
  generalWay: line(80, '在“设置”顶部搜“骚扰拦截”或“拦截号码”。')
    .optional()
    .describe('Only where nothing was verified: what to try instead'),
  cannot: z
    .array(line(60, '关键词只管短信，管不了来电'))
    .min(1, { error: 'say at least one thing it cannot do' }),
  notSeen: line(60, 'HarmonyOS 5和6没有看到。')
    .optional()
    .describe('Versions or details that were not verified'),
  order: z.number().int().positive().describe('Place on the page'),
}).refine(({ features, generalWay }) => features.length > 0 !== (generalWay !== undefined), {
  error: 'give features where a path was verified, generalWay where none was; not both',
  path: ['generalWay'],
});

export type Phone = z.infer<typeof phoneSchema>;
