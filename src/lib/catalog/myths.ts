import { MYTH_GROUPS, MYTH_VERDICTS, type MythGroup } from '~/lib/vocabulary/myths.ts';
import { type Myth } from '~/lib/schemas/myth.ts';
import { indexCollection } from './find-entry.ts';
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
export const mythGroups: { group: MythGroup; title: string; myths: MythView[] }[] = (
  Object.entries(MYTH_GROUPS) as [MythGroup, string][]
).map(([group, title]) => ({
  group,
  title,
  myths: myths.entries
    .filter((entry) => entry.data.group === group)
    .map(toView)
    .sort((a, b) => a.order - b.order),
}));
