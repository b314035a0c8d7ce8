import { SOURCE_KINDS } from '~/lib/vocabulary/sources.ts';
import {
  SOURCE_STATUS_LABELS,
  sourceStatusOn,
  type SourceStatus,
} from '~/lib/domain/site/source-status.ts';
import { type Source } from '~/lib/schemas/source.ts';
import { BUILD_DAY } from './build-day.ts';
import { indexCollection } from './find-entry.ts';
import { href } from './href.ts';

/** A source as components show it: with its force, its status and its page. */
export interface SourceView extends Source {
  id: string;
  kindLabel: string;
  status: SourceStatus;
  statusLabel: string;
  href: string;
}

const sources = await indexCollection('sources');
const kindOrder = Object.keys(SOURCE_KINDS);

const toView = ({ id, data }: { id: string; data: Source }): SourceView => {
  const status = sourceStatusOn(data, BUILD_DAY);
  return {
    ...data,
    id,
    kindLabel: SOURCE_KINDS[data.kind],
    status,
    statusLabel: SOURCE_STATUS_LABELS[status],
    href: href(`/sources/${id}/`),
  };
};

/** The source called `id`; an unknown id stops the build. */
export const getSource = (id: string): SourceView => toView(sources.find(id));

/** All sources, highest force first, then by name. */
export const allSources: SourceView[] = sources.entries
  .map(toView)
  .sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      a.shortTitle.localeCompare(b.shortTitle, 'zh-CN'),
  );
