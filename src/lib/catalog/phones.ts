import type { Phone } from '~/lib/schemas/phone.ts';
import { indexCollection } from './find-entry.ts';

/** A phone system or app as /phones/ shows it. */
export interface PhoneView extends Phone {
  id: string;
}

const phones = await indexCollection('phones');

const inGroup = (group: Phone['group']): PhoneView[] =>
  phones.entries
    .filter(({ data }) => data.group === group)
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => a.order - b.order);

/** Phone systems in their order, verified makers and unverified ones. */
export const phoneSystems: PhoneView[] = inGroup('system');

/** Apps in which a contact can be stopped, in their order. */
export const phoneApps: PhoneView[] = inGroup('app');
