/** What the journeys need of a browser, whichever protocol it speaks. */

/** The window of every tab, in CSS pixels: a phone's. */
export const WINDOW = { width: 390, height: 800 };

/** Each call rejects with the browser's own words where it cannot be carried out. */
export interface Tab {
  /** Loads `address` and waits until the page is read. */
  open: (address: string) => Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON can carry it; a promise is waited for. */
  run: <Value>(expression: string) => Promise<Value>;
  /** Presses the mouse at a place in the window, CSS pixels from its top left corner. */
  press: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  /** A PNG of the window. */
  picture: () => Promise<Buffer>;
}

/** A browser that runs. */
export interface Engine {
  /** Its name and version in its own words. */
  version: string;
  tab: Tab;
  close: () => Promise<void>;
}
