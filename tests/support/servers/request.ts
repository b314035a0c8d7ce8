/** A request as it goes over the wire: nothing is unpacked, no redirect followed. */
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for `address` with `headers`. */
export async function request(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const outgoing = ask(address, { headers, agent: false }).end();
  const [response] = (await once(outgoing, 'response')) as [
    AsyncIterable<Buffer> & { statusCode: number; headers: IncomingHttpHeaders },
  ];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks),
  };
}
