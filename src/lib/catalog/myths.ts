import { MYTH_GROUPS, MYTH_VERDICTS } from '~/lib/vocabulary/myths.ts';
import { type Myth } from '~/lib/schemas/myth.ts';
import { indexCollection } from './find-entry.ts';
import { inGroups } from './in-groups.ts';
import { getPageLink, type PageLink } from './pages.ts';
import { getSource, type SourceView } from './sources.ts';

/** A claim as the page shows it: its verdict in words, its sources and its article resolved. */
interface MythView extends Omit<Myth, 'sources' | 'related'> {
  id: string;
  verdictLabel: string;
  sources: { source: SourceView; article: string | undefined }[];
  related: PageLink;
}

const myths = await indexCollection('myths');

const toView = ({ id, data }: { id: string; data: Myth }): MythView => ({
  ...data,
  id,
  verdictLabel: MYTH_VERDICTS[data.verdict],
  sources: data.sources.map(({ id: source, article }) => ({ source: getSource(source), article })),
  related: getPageLink(data.related),
});

/** All claims by group, groups and members in their order. */
export const mythGroups = inGroups('myths', MYTH_GROUPS, myths.entries.map(toView));
