const isChanged = (field: Element): 'input' | 'change' | undefined => {
  if (field instanceof HTMLSelectElement) {
    const changed = [...field.options].some((option) => option.selected !== option.defaultSelected);
    return changed ? 'change' : undefined;
  }
  if (field instanceof HTMLTextAreaElement) {
    return field.value !== field.defaultValue ? 'input' : undefined;
  }
  if (!(field instanceof HTMLInputElement)) return undefined;
  if (field.type === 'radio' || field.type === 'checkbox') {
    return field.checked && !field.defaultChecked ? 'change' : undefined;
  }
  return field.value !== field.defaultValue ? 'input' : undefined;
};

/**
 * Takes in what was typed into the server-rendered fields of `container` before this code arrived:
 * on a slow network people are faster than scripts. Once, when the page comes alive. What is composed
 * (`data-composed`) is left alone: hydrating takes away the text it was rendered with, so that it would
 * look as if somebody had written it.
 */
export function takeEarlyInput(container: HTMLElement): void {
  const fields = [...container.querySelectorAll('input, select, textarea:not([data-composed])')];
  const changes = fields.map((field) => [field, isChanged(field)] as const);
  for (const [field, type] of changes) {
    if (type) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
