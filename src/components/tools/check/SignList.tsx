import type { SeenSign } from '~/lib/domain/check/result.ts';
import type { ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';

interface Props {
  signs: readonly SeenSign[];
  /** Empty until loaded. */
  reasons: ReasonCatalog;
  words: LinkWords;
}

/** Signs by name, heaviest first; why each counts, with its sources, as soon as that is loaded. */
export function SignList({ signs, reasons, words }: Props) {
  return (
    <ol>
      {signs.map(({ id, title }) => {
        const reason = reasons[id];
        return (
          <li key={id}>
            <strong>{title}</strong>
            {reason && (
              <>
                ：
                <InlineText text={reason.text} hotlines={words.hotlines} />
                <SourceNames sources={reason.sources} />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
