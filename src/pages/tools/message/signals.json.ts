import { messageData } from '~/lib/catalog/message.ts';
import { divideSigns, packSigns } from '~/lib/domain/message/packed.ts';

/** What to look for, as a file of its own: with it the page would not fit in one round trip. */
export const GET = () => Response.json(packSigns(divideSigns(messageData.definition)[0]));
