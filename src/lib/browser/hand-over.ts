/** Hands something from an open page to one that it opened in another tab, from memory to memory: nothing is stored. */

const CHANNEL = 'buhuang-hand-over';
/** An open page answers in a few milliseconds; a page that was closed never does. */
const LONGEST_WAIT_MS = 2000;

interface Message {
  token: string;
  /** Only in answers. */
  given?: unknown;
}

/** Older browsers have no channel between tabs. */
const openChannel = (): BroadcastChannel | undefined =>
  // eslint-disable-next-line compat/compat -- asked for first
  'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined;

/** Answers whoever asks for `token` with what `give` returns. Returns how to stop. */
export function answerFor(token: string, give: () => unknown): () => void {
  let channel: BroadcastChannel | undefined;
  const stop = () => {
    channel?.close();
    channel = undefined;
  };
  const start = () => {
    if (channel) return;
    channel = openChannel();
    channel?.addEventListener('message', ({ data, target }: MessageEvent<Message>) => {
      if (data.token !== token || 'given' in data) return;
      (target as BroadcastChannel).postMessage({ token, given: give() });
    });
  };
  // An open channel keeps browsers from showing the page again as it was left.
  addEventListener('pagehide', stop);
  addEventListener('pageshow', start);
  start();
  return () => {
    stop();
    removeEventListener('pagehide', stop);
    removeEventListener('pageshow', start);
  };
}

/** What the page that made `token` gives; undefined where no page answers. */
export function askFor(token: string): Promise<unknown> {
  return new Promise((resolve) => {
    const channel = openChannel();
    const end = (given: unknown) => {
      channel?.close();
      resolve(given);
    };
    channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.token === token && 'given' in data) end(data.given);
    });
    channel?.postMessage({ token });
    setTimeout(() => end(undefined), channel ? LONGEST_WAIT_MS : 0);
  });
}
