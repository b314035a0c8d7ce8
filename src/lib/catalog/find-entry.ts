import { getCollection, type CollectionKey, type DataEntryMap } from 'astro:content';

type Entry<Name extends CollectionKey> = DataEntryMap[Name][string];

/**
 * Reads a collection once and finds entries by id. Unlike Astro's `reference()`,
 * which only logs, an unknown id throws and so stops the build.
 */
export async function indexCollection<Name extends CollectionKey>(name: Name) {
  const entries = (await getCollection(name)) as Entry<Name>[];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    entries,
    /** The entry called `id`; throws with the ids that exist when there is none. */
    find(id: string): Entry<Name> {
      const entry = byId.get(id);
      if (!entry) {
        throw new Error(
          `No "${id}" in src/content/${name}. There is: ${[...byId.keys()].sort().join(', ')}`,
        );
      }
      return entry;
    },
  };
}
