import { z } from 'astro/zod';
import { ENDINGS, SEEN, SOURCE_KINDS } from '~/lib/vocabulary/sources.ts';
import { confidence, day, line, officialUrl, oneOf, reviewed } from './fields.ts';
import { furtherAsks } from './search.ts';

/** A text our statements rest on: law, rule, standard or official warning. */
export const sourceSchema = reviewed({
  title: line(80, '《中华人民共和国治安管理处罚法》（2025年修订）').describe(
    'Full title, as issued',
  ),
  shortTitle: line(24, '治安管理处罚法').describe('The name used in running text'),
  number: line(60, '金规〔2024〕26号').optional().describe('Document number, only if seen'),
  issuer: line(60, '全国人民代表大会常务委员会'),
  kind: oneOf(SOURCE_KINDS),
  scope: line(80, '所有人').describe('Whom it binds or addresses, in plain words'),
  gist: line(140, '反复恐吓、骚扰他人的，可以拘留或罚款。').describe(
    'What it means for the reader, in our own words',
  ),
  issuedOn: day.optional(),
  effectiveFrom: day.optional().describe('The day it took effect; leave out if not verified'),
  effectiveTo: day.optional().describe('The last day it applied; leave out while it is in force'),
  ended: oneOf(ENDINGS).optional().describe('Why it ended'),
  trial: z.boolean().default(false).describe('true for a text issued 试行'),
  url: officialUrl.optional(),
  seen: oneOf(SEEN).describe('What we read: the whole text, quoted articles, or reports about it'),
  asks: furtherAsks,
  seenNote: line(120, '只见报道摘录，条号未见。').optional(),
  confidence,
}).refine((data) => (data.effectiveTo === undefined) === (data.ended === undefined), {
  error: 'effectiveTo and ended go together: give both or neither',
  path: ['ended'],
});

export type Source = z.infer<typeof sourceSchema>;
