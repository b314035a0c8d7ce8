import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

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
 * on a slow network people are faster than scripts. Once, when the page comes alive.
 */
export function useEarlyInput(container: RefObject<HTMLElement>): void {
  useEffect(() => {
    const fields = [...(container.current?.querySelectorAll('input, select, textarea') ?? [])];
    const changes = fields.map((field) => [field, isChanged(field)] as const);
    for (const [field, type] of changes) {
      if (type) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, [container]);
}
