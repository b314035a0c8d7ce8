import type { CourtFile } from '~/lib/domain/court/definition.ts';
import type { CourtResult } from '~/lib/domain/court/result.ts';
import { COURT_WORDS } from '~/lib/domain/court/words.ts';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import type { Loaded } from '~/components/tools/shared/use-loaded.ts';
import { DayForm } from './DayForm.tsx';
import type { useReceivedDay } from './use-received-day.ts';

const headingId = (index: number): string => `court-deadline-${index}`;

interface Props {
  result: CourtResult;
  details: Loaded<CourtFile>;
  received: ReturnType<typeof useReceivedDay>;
  /** The day the days left are counted from. */
  today: string;
}

/** Until when to act, document by document, with the day the paper came. */
export function DeadlineSection({ result, details, received, today }: Props) {
  const focusNext = useFocusAfterRender();
  return (
    <section>
      {/* Before the heading: its error summary brings a heading of the second level. */}
      {result.countsDays && <DayForm received={received} onRead={() => focusNext(headingId(0))} />}
      <h3>{COURT_WORDS.deadlines}</h3>
      {result.deadlines.map(({ id, heading, notes, limit }, index) => (
        <section key={`${id} ${received.day} ${today}`} class="card card--caution">
          <h4 id={headingId(index)} tabIndex={-1}>
            {heading}
          </h4>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {limit && (
            <p>
              {limit}
              <SourceNames sources={details.value.documents[id]?.basis ?? []} />
            </p>
          )}
        </section>
      ))}
      {result.countsDays && (
        <p class="muted">
          {COURT_WORDS.counting}
          <SourceNames sources={details.value.counting} />
        </p>
      )}
    </section>
  );
}
