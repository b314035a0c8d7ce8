/** The ids of a vocabulary that is written as ids with their labels, in its order; never empty. */
export const idsOf = <Id extends string>(labels: Readonly<Record<Id, unknown>>): [Id, ...Id[]] =>
  Object.keys(labels) as [Id, ...Id[]];
