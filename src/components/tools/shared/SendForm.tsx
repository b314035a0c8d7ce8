/** The frame of every form: nothing is sent anywhere, problems stand first, and the tool answers the press. */
import type { ComponentChildren, HTMLAttributes } from 'preact';
import { ErrorSummary } from './fields/FieldLinks.tsx';
import type { SendForm as FormState } from './use-send-form.ts';

interface Props extends Pick<HTMLAttributes<HTMLFormElement>, 'id' | 'class' | 'aria-label'> {
  form: FormState;
  onSend: () => void;
  children: ComponentChildren;
}

/** The form, its problems, then `children`. */
export function SendForm({ form, onSend, children, ...attributes }: Props) {
  return (
    <form
      {...attributes}
      // Sent before this code arrives, it keeps what was typed: "dialog" outside a dialog does nothing.
      method="dialog"
      // Else going back puts remembered answers into whichever fields show by then.
      autoComplete="off"
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {form.problems.length > 0 && (
        <ErrorSummary messages={form.problems} focusRef={form.summary} />
      )}
      {children}
    </form>
  );
}
