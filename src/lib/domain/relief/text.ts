import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { makeTextParts, type TextNames } from '~/lib/domain/result/text.ts';
import type { ReliefResult, ReliefWay } from './result.ts';
import { RELIEF_WORDS } from './words.ts';

/** What a text lists besides the result. */
interface ReliefTextNames extends Pick<TextNames, 'hotlines'> {
  recovery: readonly ReliefWay[];
  routes: readonly ReliefWay[];
}

/** The result as plain text for copying, in the order of the page. */
export function composeReliefText(result: ReliefResult, names: ReliefTextNames): string {
  const { fill, actions, hotlines, urgent } = makeTextParts({ ...names, reasons: {} });
  const { outcome, found } = result;
  const sourcesOf = (sources: ReliefWay['sources']) =>
    `（${RESULT_WORDS.sources}${sources.map(({ name }) => name).join('、')}）`;
  const ways = (list: readonly ReliefWay[]) =>
    list.map(({ title, text, sources }) => `- ${title}：${fill(text)}${sourcesOf(sources)}`);
  const signs = found.map(
    ({ label, text, follows, sources }) =>
      `- ${label}：${fill(text)}${RELIEF_WORDS.follows}${fill(follows)}${sourcesOf(sources)}`,
  );
  return [
    result.heading,
    '',
    ...result.urgent.flatMap(urgent),
    `【${outcome.title}】${fill(outcome.lead)}`,
    ...(outcome.wouldChange ? [RESULT_WORDS.wouldChange + fill(outcome.wouldChange)] : []),
    '',
    ...(signs.length > 0 ? [RELIEF_WORDS.found, ...signs, ''] : []),
    RESULT_WORDS.next,
    ...actions(outcome.actions),
    ...hotlines(outcome.hotlines),
    '',
    ...(result.handedOver ? [RELIEF_WORDS.recovery, ...ways(names.recovery), ''] : []),
    RELIEF_WORDS.routes,
    ...ways(names.routes),
    '',
    RELIEF_WORDS.answers,
    ...result.answers.map(({ text, labels }) => `- ${text}${labels.join('；')}`),
    '',
    RESULT_WORDS.caveat,
  ].join('\n');
}
