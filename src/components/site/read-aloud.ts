/** The bar below the page while it is read aloud: slower, stop, and what became of it. */
import { RATES, readAloud, type Ending } from '~/lib/browser/read-aloud.ts';

const SAID: Record<Ending, string> = {
  done: '读完了。',
  stopped: '',
  'no-voice': '这台设备没有中文语音，读不出来。可以试试手机自带的读屏。',
  failed: '没能读出来。可以试试手机自带的读屏。',
};

const makeButton = (words: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words;
  return button;
};

let end: (() => void) | undefined;

/** Reads `root` aloud; `opener` gets the focus back, `say` is told what became of it. A second call ends the first. */
export async function openReading(
  root: HTMLElement,
  opener: HTMLElement,
  say: (words: string) => void,
): Promise<void> {
  end?.();
  say('');
  const bar = document.createElement('div');
  bar.className = 'reading-bar no-print';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', '朗读');
  const [slower, stop] = [makeButton('慢一点'), makeButton('停下')];
  bar.append(slower, stop);
  const reading = readAloud(root);
  slower.setAttribute('aria-pressed', 'false');
  slower.addEventListener('click', () => {
    const isSlow = slower.getAttribute('aria-pressed') !== 'true';
    slower.setAttribute('aria-pressed', String(isSlow));
    reading.setRate(isSlow ? RATES.slow : RATES.usual);
  });
  stop.addEventListener('click', reading.stop);
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && reading.stop());
  end = reading.stop;
  document.body.append(bar);
  stop.focus();
  const ending = await reading.ending;
  const hadFocus = bar.contains(document.activeElement);
  bar.remove();
  if (hadFocus) opener.focus({ preventScroll: true });
  say(SAID[ending]);
}
