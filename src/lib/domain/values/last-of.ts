/** The last of `list`; `at(-1)` is younger than the browsers the tools work in. */
export const lastOf = <Item>(list: readonly Item[]): Item | undefined => list[list.length - 1];
