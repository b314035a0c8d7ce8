import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { Meant } from './use-search.ts';

/** What comes before any result: help where life or money is at stake, or the tool that does the job. */
export function IntentCards({ meant: { intents, hotlines } }: { meant: Meant }) {
  return (
    <div aria-live="polite" class="search-intents">
      {intents.map(({ id, urgent, title, lead, page }) => (
        <section key={id} data-intent={id} class={`card ${urgent ? 'card--danger' : ''}`}>
          <h2>{title}</h2>
          <p>
            <InlineText text={lead} hotlines={hotlines} />
          </p>
          <p>
            <a href={page.href} data-search-result>
              {page.title}
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}
