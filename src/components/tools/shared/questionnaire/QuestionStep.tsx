import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { CHOOSE_SOMETHING, describeProgress } from '~/lib/domain/questionnaire/notices.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
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
  const [failures, setFailures] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const firstInput = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (failures > 0) summary.current?.focus();
  }, [failures]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen.length > 0) onAnswer([...chosen]);
    else setFailures(failures + 1);
  };
  const choose = (optionId: string) => {
    setChosen((before) => chooseOption(question, before, optionId));
    setFailures(0);
  };
  const focusFirst = (event: Event) => {
    event.preventDefault();
    firstInput.current?.focus();
  };

  return (
    // Without a script the form goes nowhere: "dialog" outside a dialog does nothing.
    <form method="dialog" autoComplete="off" class="card" onSubmit={submit} noValidate>
      {failures > 0 && (
        <div class="error-summary" ref={summary} tabIndex={-1} role="alert">
          <a href="#question-first" onClick={focusFirst}>
            {CHOOSE_SOMETHING}
          </a>
        </div>
      )}
      <fieldset aria-describedby={failures > 0 ? 'question-why question-error' : 'question-why'}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            <span class="muted">{describeProgress(position)}</span> {question.text}
          </h2>
        </legend>
        <p id="question-why" class="field__hint">
          {question.why}
        </p>
        {failures > 0 && (
          <p id="question-error" class="field__error">
            {CHOOSE_SOMETHING}
          </p>
        )}
        {question.options.map((option, index) => (
          <label key={option.id} class="choice">
            <input
              {...(index === 0 ? { id: 'question-first', ref: firstInput } : {})}
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
        <button type="submit" class="button button--primary">
          继续
        </button>
        {onBack && (
          <button type="button" class="button button--quiet" onClick={onBack}>
            上一步
          </button>
        )}
      </p>
    </form>
  );
}
