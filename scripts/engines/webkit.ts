/** WebKitGTK by WebDriver, on a screen that nobody sees. */
import { globSync } from 'node:fs';
import { Builder } from 'selenium-webdriver';
import { start } from './start.ts';
import { WINDOW, type Engine } from './tab.ts';

/** MiniBrowser, which comes with the library; undefined where it is not installed. */
export const findMiniBrowser = (): string | undefined =>
  globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1);

/** A free port among those that nothing else here uses. */
const somePort = (): number => 20_000 + Math.floor(Math.random() * 10_000);

/** Starts WebKit with `driver`, WebKitWebDriver's path. */
export async function startWebkit(driver: string): Promise<Engine> {
  const screen = await start('Xvfb', {
    args: ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    ready: /^(\d+)\n/m,
  });
  const port = somePort();
  const server = await start('sh', {
    // The driver says nothing once it listens; the shell speaks before it becomes the driver.
    args: ['-c', 'echo starting; exec "$0" "$@"', driver, `--port=${port}`],
    environment: {
      DISPLAY: `:${screen.said}`,
      TZ: 'Asia/Shanghai',
      LC_ALL: 'C.UTF-8',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
    ready: /starting/,
  });
  await waitFor(`http://127.0.0.1:${port}/status`);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    })
    .build();
  await browser.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  await browser.manage().window().setRect(WINDOW);
  const capabilities = await browser.getCapabilities();

  return {
    version: `WebKitGTK ${capabilities.get('browserVersion')}`,
    tab: {
      open: (address) => browser.get(address),
      run: async <Value>(expression: string) => {
        const text = await browser.executeAsyncScript(
          `const say = arguments[arguments.length - 1];
          Promise.resolve().then(() => ${expression})
            .then((value) => say(JSON.stringify(value ?? null)), (fault) => say('!' + fault));`,
        );
        if (String(text).startsWith('!')) throw new Error(String(text).slice(1));
        return JSON.parse(String(text)) as Value;
      },
      press: (x, y) =>
        browser
          .actions()
          .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
          .click()
          .perform(),
      type: (text) =>
        browser
          .actions()
          .sendKeys(...text)
          .perform(),
      picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    },
    close: async () => {
      await browser.quit().catch(() => undefined);
      server.stop();
      screen.stop();
    },
  };
}

/** Waits until something answers at `address`. */
async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}`);
}
