/** Calls and answers as JSON over a WebSocket, as both CDP and WebDriver BiDi have them. */

interface Answer {
  id?: number;
  result?: unknown;
  error?: unknown;
  message?: string;
}

/** Milliseconds a call may take: old engines on a busy machine are slow. */
const LIMIT = 90_000;

/** A connection to `address`. Each call rejects with the browser's words, or when its answer does not come. */
export async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}`)));
  });
  return {
    close: () => socket.close(),
    call: <Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), LIMIT);
        waiting.set(id, ({ result, error, message }) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${message ?? JSON.stringify(error)}`));
          else resolve(result as Result);
        });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
      }),
  };
}
