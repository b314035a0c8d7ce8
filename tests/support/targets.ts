import type { Page } from '@playwright/test';

/** What one taps in fear: numbers, doors, buttons, answers. axe sees to it that everything else has 24 pixels. */
const URGENT = 'a.tel, .button, .now-link, .choice, .door, .now nav a';
const SMALLEST_PX = 44;

/** The shown targets that somebody in fear taps and that are smaller than 44 CSS pixels, with their sizes. */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([selector, smallest]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .map((target) => {
          // The largest of its lines: a finger finds one of them.
          const [best] = [...target.getClientRects()].sort(
            (a, b) => b.width * b.height - a.width * a.height,
          );
          return { target, width: best?.width ?? 0, height: best?.height ?? 0 };
        })
        // Half a pixel is the engine's rounding.
        .filter(({ width, height }) => Math.min(width, height) < smallest - 0.5)
        .map(
          ({ target, width, height }) =>
            `${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 100)}`,
        ),
    [URGENT, SMALLEST_PX] as const,
  );
