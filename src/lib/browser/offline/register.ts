/** Registers the service worker that the build made. */
import { makePolicy } from '~/lib/browser/trusted-types.ts';

/** The registration of the worker below `root` (ends with a slash); undefined where there can be none. */
export async function register(root: string): Promise<ServiceWorkerRegistration | undefined> {
  // Only over HTTPS; not inside another site's frame; not in every browser inside an app.
  if (!('serviceWorker' in navigator) || window.top !== window.self) return undefined;
  try {
    const trust = makePolicy('offline', 'createScriptURL');
    return await navigator.serviceWorker.register(trust(`${root}sw.js`), {
      scope: root,
      updateViaCache: 'none',
    });
  } catch {
    // Blocked storage, no room, no network: the site works as it does without.
    return undefined;
  }
}
