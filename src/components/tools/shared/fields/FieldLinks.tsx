/** Messages about fields, each a link that moves the focus into its field. */
import type { Ref } from 'preact';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { Words } from '~/components/tools/shared/Words.tsx';
import { focusField, inputId } from './TextField.tsx';

/** The list of `messages`. */
export function FieldLinks({ messages }: { messages: readonly FieldMessage[] }) {
  return (
    <ul>
      {messages.map(({ field, name, message }) => (
        <li key={field + message}>
          <a
            href={`#${inputId(field)}`}
            onClick={(event) => {
              event.preventDefault();
              focusField(field);
            }}
          >
            {name && `${name}：`}
            {message}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface SummaryProps {
  messages: readonly FieldMessage[];
  focusRef: Ref<HTMLDivElement>;
}

/** The box that takes the focus when fields cannot be read. */
export function ErrorSummary({ messages, focusRef }: SummaryProps) {
  return (
    <div
      class="error-summary"
      ref={focusRef}
      tabIndex={-1}
      role="group"
      aria-labelledby="field-errors"
    >
      <h2 id="field-errors">
        <Words>{`有${messages.length}处要改一下`}</Words>
      </h2>
      <FieldLinks messages={messages} />
    </div>
  );
}
