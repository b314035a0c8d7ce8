/** The site on a server of its own that can be stopped, and on which another build can be put. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { copyBuild, deployNextBuild } from './next-build.ts';
import { startServer } from './static-server.ts';

export interface OfflineSite {
  url: string;
  /** Takes the server away, with every connection. */
  stop: () => Promise<void>;
  deployNext: () => Promise<void>;
  /** Puts a build there that takes the worker off every device. */
  deployKillSwitch: () => void;
  remove: () => Promise<void>;
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

/** Serves a copy of dist/ on a port that is free. */
export async function openSite(): Promise<OfflineSite> {
  const root = copyBuild();
  const server = await startServer({ root, headersFile: 'dist/_headers' }, 0);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://localhost:${portOf(server)}/`,
    stop,
    deployNext: () => deployNextBuild(root),
    deployKillSwitch: () => {
      cpSync('src/integrations/offline/kill-switch.js', join(root, 'sw.js'));
      writeFileSync(join(root, 'offline.js'), '// OFFLINE=off\n');
    },
    remove: async () => {
      await stop();
      rmSync(root, { recursive: true });
    },
  };
}
