/** Firefox by WebDriver BiDi, which it speaks without a driver. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './rpc.ts';
import { start } from './start.ts';
import { WINDOW, type Engine } from './tab.ts';

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Starts the Firefox at `path`. */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-firefox-'));
  const { said, stop } = await start(path, {
    args: ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    // Firefox refuses another person's home as root.
    environment: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', HOME: profile },
    ready: /WebDriver BiDi listening on (ws:\S+)/,
  });
  const browser = await connect(`${said}/session`);
  const { capabilities } = await browser.call<{
    capabilities: { browserName: string; browserVersion: string };
  }>('session.new', { capabilities: {} });
  const { context } = await browser.call<{ context: string }>('browsingContext.create', {
    type: 'tab',
  });
  await browser.call('browsingContext.setViewport', { context, viewport: WINDOW });

  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    tab: {
      open: async (url) => {
        await browser.call('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      run: async <Value>(expression: string) => {
        // As text: BiDi has a notation of its own for values.
        const { result, exceptionDetails } = await browser.call<Evaluated>('script.evaluate', {
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
          target: { context },
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return JSON.parse(result?.value ?? 'null') as Value;
      },
      press: async (x, y) => {
        const actions = [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        await browser.call('input.performActions', {
          context,
          actions: [{ type: 'pointer', id: 'mouse', actions }],
        });
      },
      type: async (text) => {
        const actions = [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await browser.call('input.performActions', {
          context,
          actions: [{ type: 'key', id: 'keyboard', actions }],
        });
      },
      picture: async () => {
        const { data } = await browser.call<{ data: string }>('browsingContext.captureScreenshot', {
          context,
        });
        return Buffer.from(data, 'base64');
      },
    },
    close: async () => {
      browser.close();
      stop();
    },
  };
}
