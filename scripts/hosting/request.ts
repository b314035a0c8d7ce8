/** A request as it goes over the wire: nothing is unpacked, no redirect followed. */
import { request as askPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as askSecure } from 'node:https';
import { once } from 'node:events';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Milliseconds after which a server that says nothing is given up. */
const PATIENCE = 30_000;

/** Asks for `address` with `headers`. Rejects where nobody answers. */
export async function request(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const ask = address.startsWith('https:') ? askSecure : askPlain;
  const outgoing = ask(address, { headers, timeout: PATIENCE });
  outgoing.on('timeout', () => outgoing.destroy(new Error(`${address}: no answer`)));
  const answered = once(outgoing.end(), 'response') as Promise<[IncomingMessage]>;
  const [response] = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks),
  };
}
