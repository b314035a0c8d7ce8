import { useEffect, useRef, useState } from 'preact/hooks';
import { COURT_WORDS, DAY_MESSAGES } from '~/lib/domain/court/words.ts';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import type { useReceivedDay } from './use-received-day.ts';

const FIELD = 'received';

interface Props {
  received: ReturnType<typeof useReceivedDay>;
  /** Called when a day was read. */
  onRead: () => void;
}

/** Asks for the day the paper came, and counts from it when sent. */
export function DayForm({ received, onRead }: Props) {
  const { text, problem } = received;
  const [failures, setFailures] = useState(0);
  const errors = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failures > 0) errors.current?.focus();
  }, [failures]);
  const message = problem && DAY_MESSAGES[problem];

  return (
    <form
      method="dialog"
      autoComplete="off"
      class="card no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (received.read()) onRead();
        else setFailures((count) => count + 1);
      }}
    >
      {failures > 0 && message && (
        <ErrorSummary messages={[{ field: FIELD, name: '', message }]} focusRef={errors} />
      )}
      <TextField
        field={FIELD}
        label={COURT_WORDS.dayLabel}
        hint={COURT_WORDS.dayHint}
        error={message}
        value={text}
        understood={received.understood}
        inputMode="text"
        onChange={received.type}
      />
      <p class="row">
        <button type="submit" class="button button--primary">
          数到哪一天
        </button>
      </p>
    </form>
  );
}
