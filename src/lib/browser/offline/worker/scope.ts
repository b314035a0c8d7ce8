/** The few parts of a service worker's global scope that ours uses; TypeScript's own would hide the DOM's. */
import type { WorkerNews, WorkerWish } from '~/lib/domain/site/offline.ts';

interface LongEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LongEvent {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

interface WishEvent extends LongEvent {
  data: { wish?: WorkerWish } | null;
}

interface WorkerScope {
  location: { origin: string };
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      includeUncontrolled: boolean;
    }) => Promise<readonly { postMessage: (news: WorkerNews) => void }[]>;
  };
  registration: ServiceWorkerRegistration;
  addEventListener: {
    (kind: 'install' | 'activate', listener: (event: LongEvent) => void): void;
    (kind: 'fetch', listener: (event: FetchEvent) => void): void;
    (kind: 'message', listener: (event: WishEvent) => void): void;
  };
}

export type { FetchEvent };

/** The scope of the worker, as far as ours uses it. */
export const worker = self as unknown as WorkerScope;

/** Tells every open page of this site. */
export async function tellPages(news: WorkerNews): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(news);
}
