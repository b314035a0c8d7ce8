/** Chromium by the DevTools protocol. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './rpc.ts';
import { start } from './start.ts';
import { WINDOW, type Engine } from './tab.ts';

const ARGS = [
  '--headless',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--lang=zh-CN',
  'about:blank',
];

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { exception?: { description?: string }; text: string };
}

/** Starts the Chromium at `path`. */
export async function startChromium(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-chromium-'));
  const { said, stop } = await start(path, {
    args: [`--user-data-dir=${profile}`, ...ARGS],
    environment: { TZ: 'Asia/Shanghai', LC_ALL: 'C.UTF-8' },
    ready: /DevTools listening on (ws:\S+)/,
  });
  const browser = await connect(said);
  const { product } = await browser.call<{ product: string }>('Browser.getVersion');
  const { targetId } = await browser.call<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const { sessionId } = await browser.call<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const call = <Result>(method: string, params: object = {}) =>
    browser.call<Result>(method, params, sessionId);
  await call('Emulation.setDeviceMetricsOverride', {
    ...WINDOW,
    deviceScaleFactor: 1,
    mobile: false,
  });
  const mouse = (type: string, x: number, y: number) =>
    call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });

  return {
    version: product,
    tab: {
      open: async (address) => {
        const { errorText } = await call<{ errorText?: string }>('Page.navigate', { url: address });
        if (errorText) throw new Error(`${address}: ${errorText}`);
      },
      run: async <Value>(expression: string) => {
        const { result, exceptionDetails: fault } = await call<Evaluated>('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (fault) throw new Error(fault.exception?.description ?? fault.text);
        return result.value as Value;
      },
      press: async (x, y) => {
        await mouse('mousePressed', x, y);
        await mouse('mouseReleased', x, y);
      },
      type: async (text) => {
        await call('Input.insertText', { text });
      },
      picture: async () => {
        const { data } = await call<{ data: string }>('Page.captureScreenshot');
        return Buffer.from(data, 'base64');
      },
    },
    close: async () => {
      browser.close();
      stop();
    },
  };
}
