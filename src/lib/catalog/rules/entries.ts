import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS, type LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { RULE_TOPICS, type RuleTopic } from '~/lib/vocabulary/rules.ts';
import { formatRulePeriod, formatRuleStart } from '~/lib/domain/rules/result/period.ts';
import {
  listRulesOn,
  rulePeriodStateOn,
  type RulePeriodState,
} from '~/lib/domain/rules/decide/rules-on.ts';
import { type CallRule } from '~/lib/schemas/rules.ts';
import { BUILD_DAY } from '~/lib/catalog/build-day.ts';
import { indexCollection } from '~/lib/catalog/find-entry.ts';
import { getSource, type SourceView } from '~/lib/catalog/sources.ts';

/** A rule as the page shows it: its source resolved, its first day and period in words. */
export interface CallRuleView extends Omit<CallRule, 'source'> {
  id: string;
  source: SourceView;
  period: string;
  start: string;
  /** Where the day of the build lies in its period. */
  state: RulePeriodState;
}

const topicOrder = Object.keys(RULE_TOPICS);

/** The rules as their files hold them: in topic order, then in their order within the topic. */
export const callRuleEntries: { id: string; data: CallRule }[] = (
  await indexCollection('rules')
).entries.sort(
  (a, b) =>
    topicOrder.indexOf(a.data.topic) - topicOrder.indexOf(b.data.topic) ||
    a.data.order - b.data.order,
);
const ids = new Set(callRuleEntries.map(({ id }) => id));

const toView = ({ id, data }: { id: string; data: CallRule }): CallRuleView => {
  const unknown = data.differsFrom.find(({ rule }) => !ids.has(rule));
  if (unknown) throw new Error(`rules/${id}: no rule "${unknown.rule}" in differsFrom.`);
  return {
    ...data,
    id,
    source: getSource(data.source),
    period: formatRulePeriod(data),
    start: formatRuleStart(data),
    state: rulePeriodStateOn(data, BUILD_DAY),
  };
};

const everyKind = idsOf(LENDER_KINDS);
const bindsEveryone = ({ lenderKinds }: Pick<CallRule, 'lenderKinds'>) =>
  lenderKinds.length === everyKind.length;

const allRules = callRuleEntries.map(toView);

/** The columns of the table: lender kinds, then what binds whoever lent the money. */
export const ruleColumns: { id: LenderKind | 'everyone'; title: string }[] = [
  ...everyKind.map((id) => ({ id, title: LENDER_KINDS[id] })),
  { id: 'everyone', title: '不论谁借的' },
];

const current = listRulesOn(allRules, BUILD_DAY);

const inColumn = (rule: CallRuleView, column: LenderKind | 'everyone') =>
  column === 'everyone'
    ? bindsEveryone(rule)
    : !bindsEveryone(rule) && rule.lenderKinds.includes(column);

/** The table's rows: per topic its rules, those of each column on the day of the build, and how rules differ. */
export const ruleTopics: {
  topic: RuleTopic;
  title: string;
  rules: CallRuleView[];
  cells: CallRuleView[][];
  differences: string[];
}[] = (Object.entries(RULE_TOPICS) as [RuleTopic, string][]).map(([topic, title]) => {
  const rules = allRules.filter((rule) => rule.topic === topic);
  return {
    topic,
    title,
    rules,
    cells: ruleColumns.map(({ id }) =>
      current.filter((rule) => rule.topic === topic && inColumn(rule, id)),
    ),
    differences: rules.flatMap(({ differsFrom }) => differsFrom.map(({ how }) => how)),
  };
});
