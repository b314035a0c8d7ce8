/** What the message check says, as it stands in src/content; sources are called by their ids. */
import type { MessageOutcomeId } from '~/lib/vocabulary/message.ts';
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
  } as unknown as Record<MessageOutcomeId, OutcomeWords> & MessageCatalog['outcomes'],
  signals: Object.fromEntries(
    readMessageSignals().flatMap(({ id, data }): [string, SignalWords][] => {
      const { title, reason, canProve, cannotProve, sources } = data;
      return title && reason && canProve && cannotProve
        ? [[id, { title, text: reason, canProve, cannotProve, sources: toSources(sources) }]]
        : [];
    }),
  ),
  numberClasses: Object.fromEntries(
    readNumberClasses().map(({ id, data }) => [
      id,
      { ...data, text: '', sources: toSources(data.sources) },
    ]),
  ) as MessageCatalog['numberClasses'],
  published: [PUBLISHED],
};
