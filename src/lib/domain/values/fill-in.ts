/** `template` with `{0}`, `{1}` … replaced by `values` in their order. */
export const fillIn = (template: string, ...values: string[]): string =>
  template.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
