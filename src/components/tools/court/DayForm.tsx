import { COURT_WORDS, DAY_MESSAGES } from '~/lib/domain/court/words.ts';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
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
  const form = useSendForm();
  const send = () => {
    const found = received.read();
    if (found) return form.refuse([{ field: FIELD, name: '', message: DAY_MESSAGES[found] }]);
    form.accept();
    onRead();
  };

  return (
    <SendForm form={form} onSend={send} class="card no-print">
      <TextField
        field={FIELD}
        label={COURT_WORDS.dayLabel}
        hint={COURT_WORDS.dayHint}
        error={problem && DAY_MESSAGES[problem]}
        value={text}
        understood={received.understood}
        inputMode="text"
        onChange={received.type}
      />
      <KeptOnDemand {...received.stored} />
      <p class="row">
        <button type="submit" class="button button--primary">
          数到哪一天
        </button>
      </p>
    </SendForm>
  );
}
