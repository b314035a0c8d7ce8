import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { CHOOSE_SOMETHING, describeProgress } from '~/lib/domain/questionnaire/notices.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { isSecondTap } from '~/components/tools/shared/second-tap.ts';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { useTitlePart } from '~/components/tools/shared/use-title-part.ts';
import './questionnaire.css';

interface Props {
  question: Question;
  /** The place among the questions asked, from 1. */
  position: number;
  given: readonly string[];
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (chosen: string[]) => void;
  onBack: (() => void) | undefined;
}

/** One question with its reason, options and a way on and back. */
export function QuestionStep({ question, position, given, heading, onAnswer, onBack }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(given);
  const form = useSendForm();
  const error = form.errors.get(question.id);
  const progress = describeProgress(position);
  useTitlePart('step', progress);

  const send = () => {
    if (chosen.length > 0) return onAnswer([...chosen]);
    form.refuse([{ field: question.id, name: '', message: CHOOSE_SOMETHING }]);
  };
  const choose = (optionId: string) => {
    setChosen((before) => chooseOption(question, before, optionId));
    form.reset();
  };

  return (
    <SendForm form={form} onSend={send} class="card">
      <fieldset aria-describedby={error ? 'question-why question-error' : 'question-why'}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            <span class="muted">{progress}</span> {question.text}
          </h2>
        </legend>
        <p id="question-why" class="field__hint">
          {question.why}
        </p>
        {error && (
          <p id="question-error" class="field__error">
            {error}
          </p>
        )}
        {question.options.map((option, index) => (
          <label key={option.id} class="choice">
            <input
              {...(index === 0 ? { id: inputId(question.id) } : {})}
              type={question.multiple ? 'checkbox' : 'radio'}
              name={question.id}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => choose(option.id)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      <p class="row">
        <button
          type="submit"
          class="button button--primary"
          onClick={(event) => {
            // It was meant for the question before.
            if (isSecondTap(event)) event.preventDefault();
          }}
        >
          继续
        </button>
        {onBack && (
          <button type="button" class="button button--quiet" onClick={onBack}>
            上一步
          </button>
        )}
      </p>
    </SendForm>
  );
}
