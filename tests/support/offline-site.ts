/** A site on a server of its own that can be stopped, and on which another build can be put. */
import type { Server } from 'node:http';
import { killSwitchBuild, nextBuild, smallBuild } from './next-build.ts';
import { startServer } from './static-server.ts';

export interface OfflineSite {
  url: string;
  /** Takes the server away, with every connection. */
  stop: () => Promise<void>;
  /** Puts all of dist/ there. */
  deployWhole: () => void;
  /** Puts another build there. */
  deployNext: () => Promise<void>;
  /** Puts a build there that takes the worker off every device. */
  deployKillSwitch: () => Promise<void>;
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

/** Serves the small site on a port that is free. */
export async function openSite(): Promise<OfflineSite> {
  const site = { root: await smallBuild(), headersFile: 'dist/_headers' };
  const server = await startServer(site, 0);
  return {
    url: `http://localhost:${portOf(server)}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    deployWhole: () => {
      site.root = 'dist';
    },
    deployNext: async () => {
      site.root = await nextBuild();
    },
    deployKillSwitch: async () => {
      site.root = await killSwitchBuild();
    },
  };
}
