/** Comes to every page once it has long been loaded (see early-preferences.js): keeps what opens without a network. */
import { watchForNewVersion } from './new-version.ts';
import { register } from './register.ts';

/** Whether the connection says that it costs nothing; most browsers say nothing. */
function isOnWifi(): boolean {
  const { connection } = navigator as { connection?: { type?: string; saveData?: boolean } };
  return connection?.type === 'wifi' && !connection.saveData;
}

async function start(): Promise<void> {
  const registration = await register(new URL('.', import.meta.url).pathname);
  watchForNewVersion(registration);
  if (!registration || !isOnWifi()) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ wish: 'fill' });
}

void start();
