import { useState } from 'preact/hooks';
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
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { ChoiceField } from './ChoiceField.tsx';

const AXES = ['genuineness', 'conduct'] as const;
const fieldOf = (axis: keyof PracticeAnswer): string => `practice-${axis}`;

/** Both questions about the message on screen. */
export function QuestionForm({ onAnswer }: { onAnswer: (answer: PracticeAnswer) => void }) {
  const [chosen, setChosen] = useState<Partial<PracticeAnswer>>({});
  const form = useSendForm();
  const { genuineness, conduct } = chosen;
  const send = () => {
    if (genuineness && conduct) return onAnswer({ genuineness, conduct });
    const missing = AXES.filter((axis) => chosen[axis] === undefined);
    form.refuse(
      missing.map((axis) => ({ field: fieldOf(axis), name: '', message: FIELD_ERRORS[axis] })),
    );
  };
  const choose = (part: Partial<PracticeAnswer>) => setChosen({ ...chosen, ...part });
  return (
    <SendForm form={form} onSend={send}>
      <ChoiceField
        field={fieldOf('genuineness')}
        legend={QUESTION_WORDS.genuineness}
        values={GENUINENESS_ANSWERS}
        words={GENUINENESS_WORDS}
        chosen={genuineness}
        error={genuineness ? undefined : form.errors.get(fieldOf('genuineness'))}
        onChoose={(value) => choose({ genuineness: value })}
      />
      <ChoiceField
        field={fieldOf('conduct')}
        legend={QUESTION_WORDS.conduct}
        values={CONDUCT_ANSWERS}
        words={CONDUCT_WORDS}
        chosen={conduct}
        error={conduct ? undefined : form.errors.get(fieldOf('conduct'))}
        onChoose={(value) => choose({ conduct: value })}
      />
      <p class="row">
        <button type="submit" class="button button--primary">
          看解析
        </button>
      </p>
    </SendForm>
  );
}
