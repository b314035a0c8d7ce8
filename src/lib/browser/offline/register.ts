/** Registers the service worker that the build made. */
import type { TrustingWindow } from '~/lib/browser/trusted-types.ts';

/** `address` as an address of a script: of nothing but the worker's own. */
function trust(address: string): string {
  const { trustedTypes } = window as TrustingWindow<'createScriptURL'>;
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

/** The registration of the worker below `root` (ends with a slash); undefined where there can be none. */
export async function register(root: string): Promise<ServiceWorkerRegistration | undefined> {
  // Only over HTTPS; not inside another site's frame; not in every browser inside an app.
  if (!('serviceWorker' in navigator) || window.top !== window.self) return undefined;
  try {
    return await navigator.serviceWorker.register(trust(`${root}sw.js`), {
      scope: root,
      updateViaCache: 'none',
    });
  } catch {
    // Blocked storage, no room, no network: the site works as it does without.
    return undefined;
  }
}
