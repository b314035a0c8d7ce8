import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { CHOOSE_SOMETHING, describeProgress } from '~/lib/domain/questionnaire/notices.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { isSecondTap } from '~/components/tools/shared/second-tap.ts';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { useTitlePart } from '~/components/tools/shared/use-title-part.ts';
import './questionnaire.css';
import { useTap } from './use-tap.ts';

interface Props {
  question: Question;
  /** The place among the questions asked, from 1. */
  position: number;
  given: readonly string[];
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (chosen: string[]) => void;
  onBack: (() => void) | undefined;
  /** Leads to the result, where it can be read already. */
  onFinish: (() => void) | undefined;
}

/** A press that was meant for the question before does nothing here. */
const ignoreSecondTap = (event: MouseEvent): void => {
  if (isSecondTap(event)) event.preventDefault();
};

/**
 * One question with its reason and options. One tap answers a single choice; with the keyboard, and where
 * several can be chosen, 继续 sends it. The way back and the heading stand where they stood before.
 */
export function QuestionStep(props: Props) {
  const { question, position, given, heading, onAnswer, onBack, onFinish } = props;
  const options = useRef<HTMLFieldSetElement>(null);
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
  useTap(options, !question.multiple, (optionId) => onAnswer([optionId]));

  return (
    <SendForm form={form} onSend={send}>
      <p class="row question__bar">
        {onBack && (
          <button type="button" class="button button--quiet" onClick={onBack}>
            返回
          </button>
        )}
        <span class="muted">{progress}</span>
        {onFinish && (
          <button type="button" class="button button--primary" onClick={onFinish}>
            看结果
          </button>
        )}
      </p>
      <fieldset
        ref={options}
        aria-describedby={error ? 'question-why question-error' : 'question-why'}
      >
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {question.text}
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
      {(question.multiple || chosen.length > 0) && (
        <p class="question__on">
          <button type="submit" class="button button--primary" onClick={ignoreSecondTap}>
            继续
          </button>
        </p>
      )}
    </SendForm>
  );
}
