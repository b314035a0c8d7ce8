import type { MessageSignal, MessageSpellings, MessageWords } from '~/lib/schemas/message.ts';
import type { MessageDefinition, Signal } from './definition.ts';
import type { LikenessModel } from './decide/likeness/model.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

/** The lists that are no words of patterns: endings of hosts. */
const [OFFICIAL, ODD] = ['site-official', 'site-odd'] as const;
const SITES: readonly string[] = [OFFICIAL, ODD];

const toSignal = ({ id, data }: Entry<MessageSignal>): Signal => {
  const { axis, weight, role, conduct, anyOf, likeness } = data;
  const { passOver, requires, alsoRequires, mayDenyInside, coveredBy } = data;
  return {
    id,
    axis,
    weight,
    role,
    conduct,
    anyOf,
    likeness,
    passOver,
    requires,
    alsoRequires,
    mayDenyInside,
    coveredBy,
  };
};

/** The message check from its files: signals in the order they are shown, words and spellings by name. */
export function buildMessageDefinition(
  signals: readonly Entry<MessageSignal>[],
  words: readonly Entry<MessageWords>[],
  spellings: readonly Entry<MessageSpellings>[],
  characters: string,
  likeness: LikenessModel,
): MessageDefinition {
  const inOrder = [...signals].sort(
    (a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id),
  );
  const wordsNamed = (name: string) => words.find(({ id }) => id === name)?.data.words ?? [];
  return {
    signals: inOrder.map(toSignal),
    words: Object.fromEntries(
      words.filter(({ id }) => !SITES.includes(id)).map(({ id, data }) => [id, data.words]),
    ),
    writing: {
      characters,
      spellings: Object.assign({}, ...spellings.map(({ data }) => data.spellings)) as Record<
        string,
        readonly string[]
      >,
    },
    sites: { official: wordsNamed(OFFICIAL), odd: wordsNamed(ODD) },
    likeness,
  };
}
