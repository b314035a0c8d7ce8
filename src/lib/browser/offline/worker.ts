/**
 * The service worker. Nothing needs it: reading and every tool work without. It waits until no page of the build
 * before is open, or until a reader asks for the new one.
 */
import type { WorkerWish } from '~/lib/domain/site/offline.ts';
import { answerFile, answerPage, isOurs } from './worker/answer.ts';
import { fill, forget, keepFirst, prove, tellState } from './worker/fill.ts';
import { worker } from './worker/scope.ts';
import { clean, openCache } from './worker/store.ts';

const WISHES: Record<WorkerWish, () => Promise<void>> = {
  'tell-state': tellState,
  fill,
  prove,
  forget,
  'take-over': () => worker.skipWaiting(),
};

async function takeOver(): Promise<void> {
  await clean(await openCache());
  // Asks the network while the worker is still starting; not every browser knows it.
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(keepFirst()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  const wish = event.data?.wish;
  // A page without network asks as well: it hears nothing then, and says so itself.
  if (wish && wish in WISHES) event.waitUntil(WISHES[wish]().catch(() => undefined));
});
worker.addEventListener('fetch', (event) => {
  if (!isOurs(event.request)) return;
  event.respondWith(event.request.mode === 'navigate' ? answerPage(event) : answerFile(event));
});
