import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { RULE_TOPICS } from '~/lib/vocabulary/rules.ts';
import { openRulesSchema, type OpenRules } from '~/lib/schemas/rules.ts';
import { callRuleEntries } from './entries.ts';
import { describeOpenData } from '~/lib/catalog/open-data.ts';
import { getSource } from '~/lib/catalog/sources.ts';

/** The examples are tests of our tool and no part of the rule. */
const toOpenRule = ({ id, data }: (typeof callRuleEntries)[number]) => {
  const { examples, silent, ...rule } = data;
  const { title, url, kindLabel, seen } = getSource(rule.source);
  return { id, ...rule, sourceTitle: title, sourceUrl: url, force: kindLabel, seen };
};

/** The rules as open data, checked against their own schema; a mistake stops the build. */
export const openRules: OpenRules = openRulesSchema.parse({
  ...describeOpenData(
    'rules',
    callRuleEntries.map(({ data }) => data.reviewedAt),
  ),
  lenderKinds: LENDER_KINDS,
  topics: RULE_TOPICS,
  rules: callRuleEntries.map(toOpenRule),
});
