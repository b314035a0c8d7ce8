/** Makes the browser's storage refuse, as full or private ones do. */
import type { Page } from '@playwright/test';

type Method = 'getItem' | 'setItem' | 'removeItem';

const refuse = ({ methods, error }: { methods: readonly string[]; error: string }) => {
  for (const method of methods as readonly Method[]) {
    Storage.prototype[method] = () => {
      throw new DOMException('refused on purpose', error);
    };
  }
};

/** Lets `methods` of the storage throw the error called `error` from the next page on. */
export const breakStorage = (page: Page, methods: readonly Method[], error = 'SecurityError') =>
  page.addInitScript(refuse, { methods, error });

/** Lets them throw from now on, on the page that is open. */
export const breakStorageNow = (page: Page, methods: readonly Method[], error = 'SecurityError') =>
  page.evaluate(refuse, { methods, error });
