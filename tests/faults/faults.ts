/** What goes wrong with a browser's storage, its network and its clock, and what must hold all the same. */
import { expect, type Page } from '@playwright/test';
import { breakStorage } from '~tests/support/broken-storage.ts';
import type { StatefulTool } from './tools.ts';

/** One thing that goes wrong. */
interface Fault {
  id: string;
  /** In the words of the table. */
  name: string;
  /** Makes it go wrong, uses `tool`, and expects that nothing is lost. */
  run: (page: Page, tool: StatefulTool) => Promise<void>;
}

const open = async (page: Page, { address }: StatefulTool) => {
  await page.goto(address);
  await isAlive(page);
};
const isAlive = async (page: Page) => {
  if ((await page.getByRole('main').locator('astro-island').count()) > 0) {
    await page.locator('html[data-island="alive"]').waitFor({ state: 'attached' });
  }
};

const put = (page: Page, { scope, key }: StatefulTool, text: string) =>
  page.evaluate(
    ([where, name, value]) => window[`${where}Storage` as 'localStorage'].setItem(name!, value!),
    [scope, key, text] as const,
  );

/** Everything that stands in the tab's and the device's storage. */
const allTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.values(sessionStorage), ...Object.values(localStorage)]);

/** The storage holds `text` when the page opens; it is still there after the tool was used. */
const keepsText = (make: (stored: string) => string) => async (page: Page, tool: StatefulTool) => {
  const text = make(tool.stored);
  await page.goto('about/corrections/');
  await put(page, tool, text);
  await open(page, tool);
  await tool.use(page);
  await tool.expectUsed(page);
  expect(await allTexts(page)).toContain(text);
};

const useAndSee = async (page: Page, tool: StatefulTool) => {
  await open(page, tool);
  await tool.use(page);
  await tool.expectUsed(page);
};

/** Used, then loaded again: it is there again. */
const comesBack = async (page: Page, tool: StatefulTool) => {
  await useAndSee(page, tool);
  await page.reload();
  await isAlive(page);
  await tool.expectUsed(page);
};

/** `stored` with one thing in it that no version of ours wrote. */
const withUnknown = (stored: string): string => {
  const value = JSON.parse(stored) as Record<string, unknown>;
  return JSON.stringify({
    ...value,
    answers: { ...(value['answers'] as object), unheard: ['of'] },
    unheard: 1,
  });
};

/** All of them. */
export const FAULTS: readonly Fault[] = [
  { id: 'none', name: 'nothing: leave at once, come back', run: comesBack },
  {
    id: 'read-throws',
    name: 'reading throws',
    run: async (page, tool) => {
      await breakStorage(page, ['getItem'], 'SecurityError');
      await useAndSee(page, tool);
    },
  },
  {
    id: 'write-throws',
    name: 'writing throws',
    run: async (page, tool) => {
      await breakStorage(page, ['setItem'], 'SecurityError');
      await useAndSee(page, tool);
    },
  },
  {
    id: 'quota',
    name: 'storage is full',
    run: async (page, tool) => {
      await page.goto('about/corrections/');
      await page.evaluate(() => {
        for (const storage of [sessionStorage, localStorage]) {
          for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
            try {
              for (let number = 0; ; number += 1)
                storage.setItem(`full-${size}-${number}`, 'x'.repeat(size));
            } catch {
              // Full for this size: a smaller one may still fit.
            }
          }
        }
      });
      await useAndSee(page, tool);
    },
  },
  { id: 'garbage', name: 'garbage is stored', run: keepsText(() => '\u0000\uFFFDnot ours{') },
  {
    id: 'truncated',
    name: 'what is stored is cut off',
    run: keepsText((text) => text.slice(0, -6)),
  },
  {
    id: 'older',
    name: 'an older version stored it',
    run: async (page, tool) => {
      await page.goto('about/corrections/');
      await put(page, tool, tool.stored);
      await open(page, tool);
      await page.reload();
      await isAlive(page);
      expect((await allTexts(page)).some((text) => text.length > 2)).toBe(true);
      await expect(page.getByRole('main')).not.toContainText(/读不出来(?:了|，)/);
    },
  },
  {
    id: 'newer',
    name: 'a newer version stored it',
    run: keepsText((text) => {
      const value: unknown = JSON.parse(text);
      return JSON.stringify({ ...(typeof value === 'object' ? value : {}), version: 99 });
    }),
  },
  { id: 'unknown', name: 'an unknown value is stored', run: keepsText(withUnknown) },
  {
    id: 'second-tab',
    name: 'a second tab is used as well',
    run: async (page, tool) => {
      await useAndSee(page, tool);
      const second = await page.context().newPage();
      await useAndSee(second, tool);
      await page.reload();
      await isAlive(page);
      await tool.expectUsed(page);
      await tool.expectUsed(second);
    },
  },
  {
    id: 'offline',
    name: 'offline once the page is there',
    run: async (page, tool) => {
      await open(page, tool);
      await page.context().setOffline(true);
      if (tool.expectSaid) {
        await tool.expectSaid(page);
        await page.context().setOffline(false);
      }
      await tool.use(page);
      await tool.expectUsed(page);
    },
  },
  {
    id: 'chunk-gone',
    name: 'scripts fetched later are gone',
    run: async (page, tool) => {
      await page.goto('about/corrections/');
      await put(page, tool, '{"cut');
      await page.route(
        /_astro\/(?:Result|Filling|Kept|ChooseCase|settle-case|MoveCase|demo|merge)\.[^/]+\.js/,
        (route) => route.fulfill({ status: 404, body: '' }),
      );
      await useAndSee(page, tool);
      expect(await allTexts(page)).toContain('{"cut');
    },
  },
  ...(['1970-01-02T00:00:00Z', '9999-12-31T12:00:00Z'] as const).map((time) => ({
    id: `clock-${time.slice(0, 4)}`,
    name: `the clock says ${time.slice(0, 4)}`,
    run: async (page: Page, tool: StatefulTool) => {
      await page.clock.setFixedTime(new Date(time));
      await comesBack(page, tool);
    },
  })),
  {
    id: 'bfcache',
    name: 'left, and back by the back button',
    run: async (page, tool) => {
      await useAndSee(page, tool);
      await page.goto('about/corrections/');
      await page.goBack();
      await isAlive(page);
      await tool.expectUsed(page);
    },
  },
];
