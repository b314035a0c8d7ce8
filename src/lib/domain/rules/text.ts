/** The result as plain text to keep or hand over. */
import { fillInlineText } from '~/lib/domain/site/inline-text.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import type { RulesResult, RuleGroup } from './result.ts';
import type { JudgementView } from './result/judgement.ts';

type ShownRule = RuleGroup['rules'][number];

const shortly = ({ rule, tag, reason }: JudgementView): string[] => [
  `· ${rule.title}——${tag}：${reason}`,
];

const inFull = ({ rule, tag, reason, whom, inForce, authority }: ShownRule): string[] => [
  `· ${rule.title}——${tag}`,
  `  ${rule.statement}`,
  `  ${reason}`,
  `  管谁：${whom}`,
  `  ${RESULT_WORDS.sources}${rule.basis}。${inForce}`,
  `  找谁：${authority}`,
];

/** `view` as text, in full where a line was or may have been crossed; `numberOf` gives the number for a hotline's id. */
export function composeRulesText(view: RulesResult, numberOf: (id: string) => string): string {
  const lines = [
    view.heading,
    view.first.lead,
    ...view.urgent.flatMap(({ title, lead }) => [`【${title}】${lead}`]),
    ...view.groups.flatMap(({ id, title, rules }) => [
      '',
      `【${title}】`,
      ...rules.flatMap(id === 'crossed' || id === 'perhaps' ? inFull : shortly),
    ]),
    ...view.pairs.flatMap(({ how, sides }) => [
      '',
      '【两条不一样】',
      how,
      ...sides.flatMap(shortly),
    ]),
    ...(view.outOfForce.length > 0 ? ['', '【那天不算数的】'] : []),
    ...view.outOfForce.map(({ rule, text }) => `· ${rule.title}：${text}`),
    '',
    `【${RESULT_WORDS.next}】`,
    ...view.actions.map(({ text }, index) => `${index + 1}. ${text}`),
    '',
    view.caveat,
  ];
  return fillInlineText(
    lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n'),
    numberOf,
  );
}
