/** The message check as it stands in src/content, ready to search. */
import { readMessageDefinition } from '../../../../scripts/eval/message-definition.ts';
import {
  findSignals,
  prepareCheck,
} from '../../../../src/lib/domain/message-check/find-signals.ts';
import { judgeMessage } from '../../../../src/lib/domain/message-check/judge-message.ts';

export const definition = readMessageDefinition();
export const check = prepareCheck(definition);
export const signalIdsIn = (text: string): string[] =>
  findSignals(check, text).map(({ signal }) => signal.id);
export const outcomeOf = (text: string) => judgeMessage(findSignals(check, text)).outcome;
