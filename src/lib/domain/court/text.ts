import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { makeTextParts, type TextNames } from '~/lib/domain/result/text.ts';
import type { CourtDetailsById } from './definition.ts';
import type { CourtResult } from './result.ts';
import { COURT_WORDS } from './words.ts';

/** Names for the text, with what is told about each document, by its id. */
interface CourtTextNames extends TextNames {
  details: CourtDetailsById;
}

/** The result as plain text for copying, in the order of the page: urgent, deadlines, checking, answers. */
export function composeCourtText(result: CourtResult, names: CourtTextNames): string {
  const { fill, actions, hotlines, reasons, urgent } = makeTextParts(names);
  const { finding } = result;
  const proofless = reasons(result.notProof);
  return [
    result.heading,
    '',
    ...result.urgent.flatMap(urgent),
    COURT_WORDS.deadlines,
    ...result.deadlines.flatMap(({ id, heading, notes, limit }) => [
      `【${heading}】${limit}`,
      ...notes,
      RESULT_WORDS.sources + (names.details[id]?.basis ?? []).map(({ name }) => name).join('、'),
      '',
    ]),
    `${COURT_WORDS.verify}：${finding.title}`,
    fill(finding.lead),
    ...reasons(result.reasons),
    ...(proofless.length > 0 ? [RESULT_WORDS.notProof, ...proofless] : []),
    ...actions(finding.actions),
    ...hotlines(finding.hotlines),
    ...(finding.wouldChange ? [RESULT_WORDS.wouldChange + fill(finding.wouldChange)] : []),
    '',
    COURT_WORDS.todo,
    COURT_WORDS.todoNote,
    ...result.deadlines.flatMap(({ todoTitle, todo }) => [`【${todoTitle}】`, ...actions(todo)]),
    '',
    COURT_WORDS.answers,
    ...result.answers.map((answer) => `- ${answer.text}${answer.labels.join('；')}`),
    '',
    RESULT_WORDS.caveat,
  ].join('\n');
}
