/** Reading aloud in Chinese, with the voices of the device. */

/** Milliseconds. Some browsers list their voices a moment after they are first asked. */
const PATIENCE_MS = 1500;

const isChinese = ({ lang }: SpeechSynthesisVoice): boolean => /^(?:zh|cmn)\b/i.test(lang);

/** The voice for Mandarin before any other Chinese one. */
const pick = (voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined =>
  voices.find(({ lang }) => /^(?:zh|cmn)[-_](?:Hans[-_])?CN/i.test(lang)) ?? voices.find(isChinese);

/** A Chinese voice; undefined where the device has none, or cannot speak. */
export async function findChineseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const there = pick(speechSynthesis.getVoices());
  if (there) return there;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  return pick(speechSynthesis.getVoices());
}

/**
 * Reads `text` aloud with `voice`, in place of what is being read, at `rate` times the voice's own speed; resolves to
 * whether it came to its end.
 */
export function speak(text: string, voice: SpeechSynthesisVoice, rate = 0.9): Promise<boolean> {
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = rate;
  return new Promise((resolve) => {
    words.onend = () => resolve(true);
    // Ended by us, to read something else or to be silent: that is no failure.
    words.onerror = ({ error }) => resolve(error === 'canceled' || error === 'interrupted');
    speechSynthesis.speak(words);
  });
}

/** Falls silent. */
export function stopSpeaking(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
