/** The message check as it stands in src/content, ready to search. */
import { readMessageDefinition } from '~scripts/eval/message-definition.ts';
import { sortFolder } from '~scripts/read-content.ts';
import { findSignals, prepareCheck } from '~/lib/domain/message/decide/find-signals.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';

/** A file with a mistake is left out: the tests of content name it. */
export const definition = readMessageDefinition(undefined, (folder) => sortFolder(folder).entries);
export const check = prepareCheck(definition);
export const signalIdsIn = (text: string): string[] =>
  findSignals(check, text).map(({ signal }) => signal.id);
export const outcomeOf = (text: string) => decideMessage(text, findSignals(check, text)).outcome;
