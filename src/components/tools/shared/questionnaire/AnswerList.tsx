import type { AnswerLabels } from '~/lib/domain/questionnaire/answer-labels.ts';
import './questionnaire.css';

interface Props {
  answers: readonly AnswerLabels[];
  onChange: (questionId: string) => void;
}

/** Every question asked with its answer, each of which can be changed. */
export function AnswerList({ answers, onChange }: Props) {
  return (
    <section>
      <h3>你的回答</h3>
      <ul class="answer-list">
        {answers.map(({ id, text, labels }) => (
          <li key={id}>
            <span>
              {text}
              <strong>{labels.join('；')}</strong>
            </span>
            <button
              type="button"
              class="button button--quiet"
              aria-label={`修改：${text}`}
              onClick={() => onChange(id)}
            >
              修改
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
