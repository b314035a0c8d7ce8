interface Member<Group extends string> {
  group: Group;
  /** Place within its group. */
  order: number;
}

/** `members` by the groups of `titles`: groups in their order there, members in theirs, under `name`. */
export const inGroups = <Name extends string, Group extends string, One extends Member<Group>>(
  name: Name,
  titles: Readonly<Record<Group, string>>,
  members: readonly One[],
) =>
  (Object.entries(titles) as [Group, string][]).map(
    ([group, title]) =>
      ({
        group,
        title,
        [name]: members
          .filter((member) => member.group === group)
          .sort((a, b) => a.order - b.order),
      }) as { group: Group; title: string } & Record<Name, One[]>,
  );
