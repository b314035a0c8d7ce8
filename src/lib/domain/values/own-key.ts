/** Whether `key` is one of `fields`' own; `Object.hasOwn` is younger than the browsers the tools work in. */
export const hasOwn = (fields: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(fields, key);
