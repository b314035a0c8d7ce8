/** The bar below the page while it is read aloud: slower, stop, and what became of it. */
import { inCharactersOfPage } from '~/lib/browser/page-language.ts';
import { RATES, readAloud, type Ending } from '~/lib/browser/read-aloud.ts';

const SAID: Record<Ending, string> = {
  done: inCharactersOfPage('读完了。', '讀完了。'),
  stopped: '',
  'no-voice': inCharactersOfPage(
    '这台设备没有中文语音，读不出来。可以试试手机自带的读屏。',
    '這臺設備沒有中文語音，讀不出來。可以試試手機自帶的讀屏。',
  ),
  failed: inCharactersOfPage(
    '没能读出来。可以试试手机自带的读屏。',
    '沒能讀出來。可以試試手機自帶的讀屏。',
  ),
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
  bar.setAttribute('aria-label', inCharactersOfPage('朗读', '朗讀'));
  const [slower, stop] = [makeButton(inCharactersOfPage('慢一点', '慢一點')), makeButton('停下')];
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
