/** What a first visit to a page costs, on a slow phone and a slow network. */
import type { Browser } from '@playwright/test';

export interface Visit {
  /** Over the network, headers included. */
  bytes: number;
  requests: number;
  /** Milliseconds: first and largest paint, and how long the page could not answer. */
  fcp: number;
  lcp: number;
  tbt: number;
}

/** A phone on a poor mobile network: 150 ms there and back, 1.6 Mbit/s down, a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const SLOWER = 4;
/** A task is felt from this length on, in milliseconds. */
const FELT = 50;

/** Visits `address` with an empty cache and waits until it asks for nothing more. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let [bytes, requests] = [0, 0];
    session.on('Network.requestWillBeSent', ({ request: { url } }) => {
      if (/^https?:/.test(url)) requests += 1;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(() => {
      const seen = { lcp: 0, tasks: [] as { start: number; length: number }[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          seen.tasks.push({ start: startTime, length: duration });
        }
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const times = await page.evaluate((felt) => {
      const { seen } = window as unknown as {
        seen: { lcp: number; tasks: { start: number; length: number }[] };
      };
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
      const tbt = seen.tasks
        .filter(({ start }) => start >= fcp)
        .reduce((sum, { length }) => sum + Math.max(0, length - felt), 0);
      return { fcp, lcp: seen.lcp, tbt };
    }, FELT);
    return { bytes, requests, ...times };
  } finally {
    await context.close();
  }
}
