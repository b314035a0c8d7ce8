import { messageData } from '~/lib/catalog/message.ts';
import { divideSigns, packSigns } from '~/lib/domain/message/packed.ts';

/** What an ordinary reminder is told by; comes along with signals.json. */
export const GET = () => Response.json(packSigns(divideSigns(messageData.definition)[1]));
