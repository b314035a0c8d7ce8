import { LOOKUP_GROUPS } from '~/lib/vocabulary/lookups.ts';
import { type Lookup } from '~/lib/schemas/lookup.ts';
import { indexCollection } from './find-entry.ts';
import { inGroups } from './in-groups.ts';
import { getSource, type SourceView } from './sources.ts';

/** A place to look something up, as /lenders/ shows it. */
export interface LookupView extends Omit<Lookup, 'sources' | 'url' | 'urlFrom'> {
  id: string;
  /** Its official address, where one was verified. */
  url: string | undefined;
  sources: SourceView[];
}

const toView = ({ id, data }: { id: string; data: Lookup }): LookupView => ({
  ...data,
  id,
  url: data.urlFrom === undefined ? data.url : getSource(data.urlFrom).url,
  sources: data.sources.map(getSource),
});

const lookups = await indexCollection('lookups');

/** Look-ups by group, groups and members in their order; an unknown source stops the build. */
export const lookupGroups = inGroups('lookups', LOOKUP_GROUPS, lookups.entries.map(toView));
