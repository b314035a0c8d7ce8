/** What the message check says, as it stands in src/content; sources are called by their ids. */
import type { MessageCatalog, SignalWords } from '~/lib/domain/message/result.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import {
  byId,
  readEntries,
  readMessageOutcomes,
  readMessageSignals,
  readNumberClasses,
} from '~tests/support/content.ts';

const toSources = (ids: readonly string[]) =>
  ids.map((id) => ({ name: id, href: `/sources/${id}/` }));

export const PUBLISHED = { owner: '示例银行', number: '95500' };

export const catalog: MessageCatalog = {
  outcomes: {
    ...byId(readEntries('check/outcomes')),
    ...byId(readMessageOutcomes()),
  } as Record<string, OutcomeWords> as MessageCatalog['outcomes'],
  signals: Object.fromEntries(
    readMessageSignals().flatMap(({ id, data }): [string, SignalWords][] => {
      const { title, reason, canProve, cannotProve, sources } = data;
      return title && reason && canProve && cannotProve
        ? [[id, { title, text: reason, canProve, cannotProve, sources: toSources(sources) }]]
        : [];
    }),
  ),
  numberClasses: Object.fromEntries(
    readNumberClasses().map(({ id, data: { title, canProve, cannotProve, sources } }) => [
      id,
      { title, text: '', canProve, cannotProve, sources: toSources(sources) },
    ]),
  ) as Record<string, SignalWords> as MessageCatalog['numberClasses'],
  published: [PUBLISHED],
};
