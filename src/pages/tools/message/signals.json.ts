import { messageData } from '~/lib/catalog/message.ts';

/** Signals, words and texts as a file of their own: with them the page would not fit in one round trip. */
export const GET = () => Response.json(messageData);
