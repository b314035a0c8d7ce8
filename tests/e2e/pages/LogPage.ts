import type { Locator, Page } from '@playwright/test';
import { readDatabase, type StoredDatabase, writeDatabase } from '~tests/support/log-database.ts';
import { ToolPage } from './ToolPage.ts';

/** The evidence log as a reader uses it. */
export class LogPage extends ToolPage {
  readonly form: Locator;
  readonly save: Locator;
  readonly entries: Locator;
  readonly keep: Locator;

  constructor(page: Page) {
    super(page, 'tools/log/');
    this.form = this.main.getByRole('form', { name: '记一次联系' });
    this.save = this.form.getByRole('button', { name: '记下' });
    this.entries = this.main
      .locator('#log-list')
      .getByRole('listitem')
      .filter({
        has: page.getByRole('button', { name: /^补充、修改/ }),
      });
    this.keep = this.button('存在这台设备上');
  }

  field(label: string): Locator {
    return this.form.getByRole('textbox', { name: label, exact: true });
  }

  /** Opens the log right after a call at `moment` (ISO, with its zone), and notes that one. */
  async openAndNote(moment: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(moment));
    await this.open();
    await this.note();
  }

  /** Opens the log with one call in it, kept on the device. */
  async openWithOneKept(): Promise<void> {
    await this.open();
    await this.note();
    await this.keepOnDevice();
  }

  /** Three taps: how, whom, done. */
  async note(kind = '电话，接了', whom = '我'): Promise<void> {
    await this.form.getByRole('radio', { name: kind, exact: true }).check();
    await this.form.getByRole('radio', { name: whom, exact: true }).check();
    await this.save.click();
    await this.announced('记下了').waitFor();
  }

  /** Chooses the device, and waits until everything is there. */
  async keepOnDevice(): Promise<void> {
    await this.keep.click();
    await this.main.getByText(/^存在这台设备上[，。]/).waitFor();
  }

  /**
   * Takes the device for itself, as a slow tab would, once what was asked of it before is done. `begun` waits until
   * it has it; `end` lets go.
   */
  async holdDevice(): Promise<{ begun: () => Promise<void>; end: () => Promise<void> }> {
    const held = await this.page.evaluateHandle(
      () =>
        new Promise<{ begun: Promise<void>; end: () => void }>((resolve, reject) => {
          const opening = indexedDB.open('buhuang-log');
          opening.onerror = () => reject(new Error('The database does not open'));
          opening.onsuccess = () => {
            const db = opening.result;
            const store = db.transaction('entries', 'readwrite').objectStore('entries');
            let isHeld = true;
            const begun = new Promise<void>((begin) => {
              // A transaction lives as long as something is asked of it.
              const ask = () => {
                begin();
                if (isHeld) store.count().onsuccess = ask;
                else db.close();
              };
              store.count().onsuccess = ask;
            });
            resolve({ begun, end: () => void (isHeld = false) });
          };
        }),
    );
    return {
      begun: () => held.evaluate(({ begun }) => begun),
      end: () => held.evaluate(({ end }) => end()),
    };
  }

  /** Everything in the database, whatever the page shows. */
  database(): Promise<StoredDatabase> {
    return this.page.evaluate(readDatabase);
  }

  /** Leaves `database` on the device, as if another version had made it, and opens the page. */
  async openOver(database: StoredDatabase): Promise<void> {
    await this.page.goto('about/corrections/');
    await this.page.evaluate(writeDatabase, database);
    await this.open();
  }

  /** How many records the database holds, whatever the page shows. */
  stored(): Promise<Record<'entries' | 'files' | 'meta', number>> {
    return this.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('buhuang-log');
          opening.onerror = () => reject(new Error('The database does not open'));
          opening.onsuccess = () => {
            const db = opening.result;
            const names = ['entries', 'files', 'meta'] as const;
            const reading = db.transaction(names, 'readonly');
            const counts = names.map((name) => reading.objectStore(name).count());
            reading.oncomplete = () => {
              db.close();
              resolve(
                Object.fromEntries(names.map((name, at) => [name, counts[at]!.result])) as never,
              );
            };
          };
        }),
    );
  }
}
