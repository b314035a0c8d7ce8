import { RESULT_WORDS, type ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { InlineText } from './InlineText.tsx';
import type { LinkWords } from './link-words.ts';
import './result.css';

interface Props {
  /** What speaks, heaviest first. */
  rules: readonly { id: string }[];
  reasons: ReasonCatalog;
  words: LinkWords;
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
          <SourceNames sources={sources} />
        </li>
      ))}
    </ol>
  );
}

/** The sources of a reason with their force, each linked to its page. */
export function SourceNames({ sources }: { sources: ReasonCatalog[string]['sources'] }) {
  return (
    <span class="reason-sources">
      {RESULT_WORDS.sources}
      {sources.map(({ name, href }, index) => (
        <span key={href}>
          {index > 0 && '、'}
          <a href={href}>{name}</a>
        </span>
      ))}
    </span>
  );
}
