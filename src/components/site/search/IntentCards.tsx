import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import { encodeQuery } from '~/lib/domain/search/query.ts';
import type { Meant } from './use-search.ts';

interface Props {
  meant: Meant;
  /** What was typed; a card that takes it along hands it over in the fragment, which no server gets. */
  query: string;
}

/** What comes before any result: help where life or money is at stake, or the tool that does the job. */
export function IntentCards({ meant: { intents, hotlines }, query }: Props) {
  return (
    <div aria-live="polite" class="search-intents">
      {intents.map(({ id, urgent, title, lead, page, takesText }) => (
        <section key={id} data-intent={id} class={`card ${urgent ? 'card--danger' : ''}`}>
          <h2>{title}</h2>
          <p>
            <InlineText text={lead} hotlines={hotlines} />
          </p>
          <p>
            <a
              href={takesText ? `${page.href}#q=${encodeQuery(query.trim())}` : page.href}
              data-search-result
            >
              {page.title}
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}
