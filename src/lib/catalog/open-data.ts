import { OPEN_DATA, OPEN_DATA_CHANGES, type OpenDataName } from '~/lib/vocabulary/open-data.ts';
import { latestDay } from '~/lib/domain/values/dates.ts';
import { getSource } from './sources.ts';

/** What the file `name` says of itself; `reviews` are the days (YYYY-MM-DD) on which its entries were checked. */
export const describeOpenData = (name: OpenDataName, reviews: readonly string[]) => ({
  $schema: `./${name}.schema.json`,
  ...OPEN_DATA[name],
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  version: OPEN_DATA_CHANGES[0].version,
  changes: OPEN_DATA_CHANGES,
  reviewedAt: latestDay(reviews),
});

/** The source called `id` as a file of open data names it; an unknown id stops the build. */
export const nameOpenSource = (id: string) => {
  const { title, url, kindLabel, seen } = getSource(id);
  return { id, title, url, force: kindLabel, seen };
};
