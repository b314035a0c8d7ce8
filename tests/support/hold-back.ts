import type { Page } from '@playwright/test';

/**
 * Keeps back what is fetched from addresses like `pattern` until the function that is returned is called:
 * a slow network, without waiting for a clock.
 */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
