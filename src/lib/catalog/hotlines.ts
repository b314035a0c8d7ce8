import { HOTLINE_GROUPS } from '~/lib/vocabulary/hotlines.ts';
import { telHref } from '~/lib/domain/values/phone-number.ts';
import { type Hotline } from '~/lib/schemas/hotline.ts';
import { indexCollection } from './find-entry.ts';
import { inGroups } from './in-groups.ts';

/** A hotline as components show it. */
export interface HotlineView extends Hotline {
  id: string;
  tel: string;
}

const hotlines = await indexCollection('hotlines');

const toView = ({ id, data }: { id: string; data: Hotline }): HotlineView => ({
  ...data,
  id,
  tel: telHref(data.number),
});

/** The hotline called `id`; an unknown id stops the build. */
export const getHotline = (id: string): HotlineView => toView(hotlines.find(id));

/** All hotlines by group, groups and members in their order. */
export const hotlineGroups = inGroups('hotlines', HOTLINE_GROUPS, hotlines.entries.map(toView));
