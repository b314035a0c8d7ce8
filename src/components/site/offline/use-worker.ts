import { useRef, useState } from 'preact/hooks';
import type { KeptState, StopReason, WorkerNews, WorkerWish } from '~/lib/domain/site/offline.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** What is known of the worker: nothing yet, that there can be none here, or what it has said. */
interface WorkerView {
  readiness: 'unknown' | 'missing' | 'ready';
  state: KeptState | undefined;
  /** How many files of how many are here, while it fetches them. */
  progress: { done: number; of: number } | undefined;
  stopped: StopReason | undefined;
  proved: { pages: number; ofPages: number } | undefined;
}

const NOTHING: WorkerView = {
  readiness: 'unknown',
  state: undefined,
  progress: undefined,
  stopped: undefined,
  proved: undefined,
};

/** Milliseconds without a word after which there is no worker, or none any more; it comes a few after the page. */
const PATIENCE = 15_000;

/** `view` after the worker has said `news`. */
function hear(view: WorkerView, news: WorkerNews): WorkerView {
  switch (news.kind) {
    case 'state':
      return { ...view, readiness: 'ready', state: news, progress: undefined };
    case 'progress':
      return { ...view, readiness: 'ready', progress: news };
    case 'proved':
      return { ...view, proved: news };
    case 'stopped':
      return { ...view, progress: undefined, stopped: news.reason };
  }
}

/** The worker as an island sees it, and a way to ask it for something. */
export function useWorker(): WorkerView & { ask: (wish: WorkerWish) => void } {
  const [view, setView] = useState(NOTHING);
  const worker = useRef<ServiceWorker | null>(null);
  const quiet = useRef<ReturnType<typeof setTimeout>>();
  const ask = (wish: WorkerWish) => {
    setView((before) => ({ ...before, stopped: undefined, proved: undefined }));
    worker.current?.postMessage({ wish });
  };
  useChange(() => {
    const miss = () =>
      setView((before) =>
        before.readiness === 'unknown' ? { ...before, readiness: 'missing' } : before,
      );
    if (!('serviceWorker' in navigator)) return miss();
    const { serviceWorker } = navigator;
    // A browser may end a worker in the middle of it, which then says nothing any more.
    const giveUp = () =>
      setView((before) => ({ ...before, progress: undefined, stopped: 'network' }));
    const onNews = ({ data }: MessageEvent<WorkerNews>) => {
      clearTimeout(quiet.current);
      if (data.kind === 'progress') quiet.current = setTimeout(giveUp, PATIENCE);
      setView((before) => hear(before, data));
    };
    serviceWorker.addEventListener('message', onNews);
    serviceWorker.startMessages();
    void serviceWorker.ready.then(({ active }) => {
      worker.current = active;
      active?.postMessage({ wish: 'tell-state' });
    });
    const timer = setTimeout(miss, PATIENCE);
    return () => {
      clearTimeout(timer);
      clearTimeout(quiet.current);
      serviceWorker.removeEventListener('message', onNews);
    };
  }, []);
  return { ...view, ask };
}
