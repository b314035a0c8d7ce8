/** The finished site in a browser of its own, for what is measured and not tested. */
import { type ChildProcess, spawn } from 'node:child_process';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '~scripts/browser.ts';

async function waitForServer(server: ChildProcess, address: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The preview server ended; is ${address} free?`);
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The preview server did not start.');
}

/**
 * Runs `work` with a fresh browser and the address (ending in a slash) of the site in `root`/dist/, served on `port`.
 */
export async function withFinishedSite<Result>(
  port: number,
  work: (context: BrowserContext, address: string) => Promise<Result>,
  root = '.',
): Promise<Result> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found: npm run test:browser installs one.');
  const address = `http://localhost:${port}/`;
  const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  try {
    await waitForServer(server, address);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    try {
      return await work(await browser.newContext({ locale: 'zh-CN' }), address);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}
