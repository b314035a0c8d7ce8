/** Whether this page is there in a newer version, and going there with all that was typed. */
import { offerNewVersion } from './notice.ts';

/** Milliseconds to wait for a new worker to take over. */
const PATIENCE = 1500;
/** Milliseconds between two looks when a page comes back into view. */
const LOOK_EVERY = 600_000;

const VERSION = /<html[^>]* data-v="(\w+)"/;

/** Whether the page at this address has another version now than the one that is open. */
async function hasNewVersion(): Promise<boolean> {
  const response = await fetch(location.pathname, { cache: 'no-cache' });
  const found = response.ok ? VERSION.exec(await response.text()) : null;
  return found !== null && found[1] !== document.documentElement.dataset['v'];
}

async function takeOver(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  if (!registration?.waiting) return;
  registration.waiting.postMessage({ wish: 'take-over' });
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

/** Loads the page anew. What stands in its fields is kept by early-island.js, as for a tool that did not wake. */
async function refresh(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  await takeOver(registration);
  if (document.documentElement.dataset['island'])
    document.documentElement.dataset['island'] = 'late';
  location.reload();
}

/** Looks for a new version when a part is gone, when a new worker is there, and when the page is seen again. */
export function watchForNewVersion(registration: ServiceWorkerRegistration | undefined): void {
  const look = () =>
    hasNewVersion().then(
      (isNew) => isNew && offerNewVersion(() => void refresh(registration)),
      // No network: nothing to say.
      () => undefined,
    );
  let next = Date.now() + LOOK_EVERY;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() < next) return;
    next = Date.now() + LOOK_EVERY;
    registration?.update().catch(() => undefined);
    void look();
  });
  addEventListener('part:missing', look);
  registration?.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) void look();
    });
  });
  const state = document.documentElement.dataset['island'];
  if (registration?.waiting || state === 'late' || state === 'broken') void look();
}
