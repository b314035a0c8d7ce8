import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { RULE_TOPICS } from '~/lib/vocabulary/rules.ts';
import { openRulesSchema, type OpenRules } from '~/lib/schemas/rules.ts';
import { callRuleEntries } from './entries.ts';
import { getSource } from '~/lib/catalog/sources.ts';

/** The examples are tests of our tool and no part of the rule. */
const toOpenRule = ({ id, data }: (typeof callRuleEntries)[number]) => {
  const { examples, silent, ...rule } = data;
  const { title, url, kindLabel, seen } = getSource(rule.source);
  return { id, ...rule, sourceTitle: title, sourceUrl: url, force: kindLabel, seen };
};

/** The rules as open data, checked against their own schema; a mistake stops the build. */
export const openRules: OpenRules = openRulesSchema.parse({
  $schema: './rules.schema.json',
  title: '不慌·催收规则数据',
  description:
    '哪类放款机构的催收归哪条规则管：钟点、次数、联系别人、说话、上门、记录、委外、息费。每条带效力、起止日和出处。不是法律意见。',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  reviewedAt: callRuleEntries
    .map(({ data }) => data.reviewedAt)
    .sort()
    .at(-1),
  lenderKinds: LENDER_KINDS,
  topics: RULE_TOPICS,
  rules: callRuleEntries.map(toOpenRule),
});
