/**
 * Every tool and a page of every kind with the Tab key alone: everything that can be pressed is reached, in the order
 * of the page, nothing holds the focus, and one sees where it is. `npm run audit:a11y`.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';

const READING = ['', 'now/', 'now/family/', 'respond/complain/', 'rules/', 'search/', 'en/now/'];

/** More presses than any page here has stops. */
const MOST_STOPS = 600;

/** Numbers every stop that a press of Tab may come to, radios of one name as one, as browsers do. */
const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (stop) =>
        stop.checkVisibility({ visibilityProperty: true }) &&
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled'),
    );
    const groups = new Set<string>();
    const stops = all.filter((stop) => {
      if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return true;
      const isFirst = !groups.has(stop.name);
      groups.add(stop.name);
      return isFirst;
    });
    stops.forEach((stop, place) => {
      stop.dataset['stop'] = String(place);
    });
    return stops.length;
  });

/** Where the focus is now: the number of its stop, and whether one can see it; undefined when it left the page. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement;
    const isStop = stop instanceof HTMLElement || stop instanceof SVGElement;
    if (!isStop || stop === document.body) return undefined;
    const radio = stop instanceof HTMLInputElement && stop.type === 'radio' ? stop : undefined;
    const first = radio
      ? document.querySelector<HTMLElement>(`input[type=radio][name="${CSS.escape(radio.name)}"]`)
      : stop;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    const { width, height } = stop.getBoundingClientRect();
    return {
      place: Number(first?.dataset['stop'] ?? -1),
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width * height > 0,
      element: stop.outerHTML.slice(0, 100),
    };
  });

async function walk(page: Page, state: string): Promise<void> {
  const count = await numberStops(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const places: number[] = [];
  const unseen: string[] = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    // Year, month and day of a date are parts of one stop.
    if (focus && focus.place === places.at(-1)) continue;
    if (!focus || places.includes(focus.place)) break;
    places.push(focus.place);
    if (!focus.seen) unseen.push(focus.element);
  }
  expect.soft(unseen, `${state}: nobody sees the focus`).toEqual([]);
  expect.soft(places, `${state}: every stop once, in order`).toEqual([...Array(count).keys()]);
}

for (const path of READING) {
  test(`/${path} by keyboard`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path || './');
    await walk(page, 'page');
  });
}

for (const { path, first } of JOURNEYS) {
  test(`/${path} by keyboard`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(path);
    await page.locator('html[data-island="alive"]').waitFor();
    // Off while the log opens what is kept.
    await expect(page.locator('input[type=file]:disabled')).toHaveCount(0);
    await walk(page, 'empty');
    await first(page);
    await walk(page, 'with a result');
  });
}

test('a contact is noted in the log with the keyboard alone', async ({ logPage, page }) => {
  await logPage.open();
  await logPage.form.getByRole('radio', { name: '电话，接了' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await logPage.save.focus();
  await page.keyboard.press('Enter');
  await expect(logPage.announced('记下了')).toBeVisible();
  await expect(logPage.entries).toHaveCount(1);
});

test('a call is gone through with the keyboard alone', async ({ callPage, page }) => {
  await callPage.open();
  await callPage.start.focus();
  await page.keyboard.press('Enter');
  await expect(callPage.now).toBeVisible();
  await callPage.hungUp.focus();
  await page.keyboard.press('Enter');
  await expect(callPage.ended).toBeVisible();
});
