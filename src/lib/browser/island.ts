/** Whether the page's tool lives, for everything on the page that depends on it (see early-island.js). */

const root = (): DOMStringMap => document.documentElement.dataset;

/** Says that the tool can't be trusted any more, and moves the focus to the way without it. */
export function sayBroken(): void {
  root()['island'] = 'broken';
  document.querySelector<HTMLElement>('[data-without-js]')?.focus();
}

/** A clock that is so many years behind or ahead of the day the page was built is wrong, however old the page. */
const YEARS_OFF = { behind: 0.01, ahead: 10 };
const YEAR_MS = 365 * 86_400_000;

/** Whether the device's clock cannot be right: the page is built before it is read, and not decades before. */
export function isClockWrong(): boolean {
  const built = document.querySelector<HTMLElement>('[data-built]')?.dataset['built'];
  const years = (Date.now() - Date.parse(built ?? '')) / YEAR_MS;
  return years < -YEARS_OFF.behind || years > YEARS_OFF.ahead;
}

/** Lets what was typed before a reload back into the fields, before the tool reads them. */
export const wake = (): boolean => dispatchEvent(new Event('island:wake'));

/** Says that the tool in `container` lives, and carries out what came too early: a press, a part unfolded. */
export function comeAlive(container: HTMLElement): void {
  if (root()['island'] === 'broken') return;
  root()['island'] = 'alive';
  container.querySelectorAll('[open]').forEach((part) => part.dispatchEvent(new Event('toggle')));
  const pressed = container.querySelector<HTMLElement>('[data-pressed]');
  if (!pressed) return;
  delete pressed.dataset['pressed'];
  // Once what was typed has arrived in the tool's state.
  setTimeout(() => pressed.click());
}

/** Calls `tell` when a script of this site fails outside of rendering: in an answer to a press, or later. */
export function onOwnFailure(tell: () => void): () => void {
  const isOwn = (where: unknown) => String(where).includes('/_astro/');
  const onError = ({ filename }: ErrorEvent) => isOwn(filename) && tell();
  const onRejection = ({ reason }: PromiseRejectionEvent) =>
    isOwn((reason as Error | undefined)?.stack) && tell();
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
}

const USES = ['pointerdown', 'keydown', 'focusin'] as const;
/** Milliseconds after which a page that nobody has used yet gets the rest, too: the network may go meanwhile. */
const REST_MS = 3000;

/**
 * Calls `tell` once, at the first press, key or tap on the page, or when it has been open for a while; returns
 * how to stop waiting for it.
 */
export function onFirstUse(tell: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    USES.forEach((use) => removeEventListener(use, onUse));
  };
  const onUse = () => {
    stop();
    tell();
  };
  const timer = setTimeout(onUse, REST_MS);
  USES.forEach((use) => addEventListener(use, onUse));
  return stop;
}
