/** Reading a sentence aloud, and saying where that cannot be done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { findChineseVoice, speak, stopSpeaking } from '~/lib/browser/speech.ts';
import { CALL_WORDS } from '~/lib/domain/call/words.ts';

/** `text` is what is shown: when it changes, what is being read of the last one stops. */
export function useVoice(text: string) {
  const [isSpeaking, setSpeaking] = useState(false);
  const [problem, setProblem] = useState('');
  /** Counts readings, so that the end of one that was stopped is not taken for the end of the next. */
  const reading = useRef(0);
  const stop = () => {
    reading.current += 1;
    stopSpeaking();
    setSpeaking(false);
  };
  useEffect(() => stop, [text]);
  return {
    isSpeaking,
    problem,
    stop,
    async read() {
      reading.current += 1;
      const mine = reading.current;
      const voice = await findChineseVoice();
      if (mine !== reading.current) return;
      if (!voice) return setProblem(CALL_WORDS.noVoice);
      setProblem('');
      setSpeaking(true);
      const isRead = await speak(text, voice);
      if (mine !== reading.current) return;
      setSpeaking(false);
      if (!isRead) setProblem(CALL_WORDS.failedVoice);
    },
  };
}
