import { messageData } from '~/lib/catalog/message.ts';

/** How texts are read, and what is said about what is found; comes along with signals.json. */
export const GET = () => {
  const { writing, likeness } = messageData.definition;
  return Response.json({ writing, likeness, catalog: messageData.catalog });
};
