import { useEffect, useRef, useState } from 'preact/hooks';
import {
  CONDUCT_ANSWERS,
  GENUINENESS_ANSWERS,
  type PracticeAnswer,
} from '~/lib/domain/practice/definition.ts';
import {
  CONDUCT_WORDS,
  FIELD_ERRORS,
  GENUINENESS_WORDS,
  QUESTION_WORDS,
} from '~/lib/domain/practice/words.ts';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { ChoiceField } from './ChoiceField.tsx';

/** Both questions about the message on screen. */
export function QuestionForm({ onAnswer }: { onAnswer: (answer: PracticeAnswer) => void }) {
  const [chosen, setChosen] = useState<Partial<PracticeAnswer>>({});
  const [failures, setFailures] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failures > 0) summary.current?.focus();
  }, [failures]);

  const { genuineness, conduct } = chosen;
  const errorOf = (axis: keyof PracticeAnswer) =>
    failures > 0 && chosen[axis] === undefined ? FIELD_ERRORS[axis] : undefined;
  const messages = (['genuineness', 'conduct'] as const).flatMap((axis) => {
    const message = errorOf(axis);
    return message ? [{ field: `practice-${axis}`, name: '', message }] : [];
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (genuineness && conduct) onAnswer({ genuineness, conduct });
    else setFailures(failures + 1);
  };
  return (
    <form method="dialog" autoComplete="off" onSubmit={submit} noValidate>
      {messages.length > 0 && <ErrorSummary messages={messages} focusRef={summary} />}
      <ChoiceField
        field="practice-genuineness"
        legend={QUESTION_WORDS.genuineness}
        values={GENUINENESS_ANSWERS}
        words={GENUINENESS_WORDS}
        chosen={genuineness}
        error={errorOf('genuineness')}
        onChoose={(value) => setChosen({ ...chosen, genuineness: value })}
      />
      <ChoiceField
        field="practice-conduct"
        legend={QUESTION_WORDS.conduct}
        values={CONDUCT_ANSWERS}
        words={CONDUCT_WORDS}
        chosen={conduct}
        error={errorOf('conduct')}
        onChoose={(value) => setChosen({ ...chosen, conduct: value })}
      />
      <p class="row">
        <button type="submit" class="button button--primary">
          看解析
        </button>
      </p>
    </form>
  );
}
