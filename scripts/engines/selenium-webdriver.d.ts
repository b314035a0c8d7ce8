/** As much of the library as WebKit needs: it brings no types. */
declare module 'selenium-webdriver' {
  interface Actions {
    move: (place: { x: number; y: number; duration: number }) => Actions;
    click: () => Actions;
    sendKeys: (...keys: string[]) => Actions;
    perform: () => Promise<void>;
  }
  export interface WebDriver {
    get: (address: string) => Promise<void>;
    executeAsyncScript: (script: string) => Promise<unknown>;
    actions: () => Actions;
    takeScreenshot: () => Promise<string>;
    getCapabilities: () => Promise<{ get: (name: string) => string }>;
    manage: () => {
      window: () => { setRect: (size: { width: number; height: number }) => Promise<unknown> };
      setTimeouts: (limits: { script: number; pageLoad: number }) => Promise<void>;
    };
    quit: () => Promise<void>;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Record<string, unknown>): this;
    build(): Promise<WebDriver>;
  }
}
