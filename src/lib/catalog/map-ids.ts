/** `toValue` of each of `ids`, by id. */
export const mapIds = <Id extends string, Value>(
  ids: readonly Id[],
  toValue: (id: Id) => Value,
): Record<Id, Value> => Object.fromEntries(ids.map((id) => [id, toValue(id)])) as Record<Id, Value>;
