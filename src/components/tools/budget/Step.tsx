/** One step of the form: folded up on a phone, open beside the others where there is room. */
import type { ComponentChildren } from 'preact';
import type { StepTools } from './use-steps.ts';

interface Props {
  id: string;
  title: string;
  steps: StepTools;
  children: ComponentChildren;
}

/** What `id` is called on the page: links and the focus go there. */
export const stepId = (id: string): string => `budget-step-${id}`;

/** The step `id`, with the way to the next one. */
export function Step({ id, title, steps, children }: Props) {
  const next = steps.after(id);
  return (
    <details
      class="budget-group card"
      open={steps.isOpen(id)}
      onToggle={(event) => steps.toggled(id, event.currentTarget.open)}
    >
      <summary id={stepId(id)}>{title}</summary>
      <fieldset aria-labelledby={stepId(id)}>
        {children}
        {next && (
          <button type="button" class="button budget-next" onClick={() => steps.goOn(id, next)}>
            下一步
          </button>
        )}
      </fieldset>
    </details>
  );
}
