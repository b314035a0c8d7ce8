import type { ReasonCatalog } from '../../../lib/domain/collector-check/compose-result.ts';
import type { CheckRule } from '../../../lib/domain/collector-check/definition.ts';
import { RESULT_WORDS } from '../../../lib/domain/collector-check/notices.ts';
import type { CheckWords } from './check-words.ts';
import { InlineText } from './InlineText.tsx';

interface Props {
  rules: readonly CheckRule[];
  reasons: ReasonCatalog;
  words: CheckWords;
}

/** Reasons, heaviest first, each with its sources and their force; nothing while they are not loaded. */
export function ReasonList({ rules, reasons, words }: Props) {
  const loaded = rules.flatMap(({ id }) => {
    const reason = reasons[id];
    return reason ? [{ id, ...reason }] : [];
  });
  if (loaded.length === 0) return null;
  return (
    <ol>
      {loaded.map(({ id, text, sources }) => (
        <li key={id}>
          <InlineText text={text} hotlines={words.hotlines} />
          <span class="check__sources">
            {RESULT_WORDS.sources}
            {sources.map(({ name, href }, index) => (
              <span key={href}>
                {index > 0 && '、'}
                <a href={href}>{name}</a>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
