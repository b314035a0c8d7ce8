/** Reading a part of the page aloud, sentence by sentence, with the sentence marked. Comes when it is asked for. */
import { splitSentences } from '~/lib/domain/site/sentences.ts';
import { findChineseVoice, speak, stopSpeaking } from './speech.ts';

/** What has words of its own to say; `dt` and `dd` are figures. */
const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,th,td,figcaption,summary,legend,blockquote';
/** What is for the eye or the hand alone. */
const LEFT_OUT =
  'script,style,button:not(.term),input,select,textarea,svg,.cite,.term__text,.no-print,[hidden],[aria-hidden="true"],nav';
/** A section of an article that a phone has folded. */
const FOLDED = 'details[data-fold]:not([open])';
const MARK = 'reading';

interface Sentence {
  text: string;
  range: Range;
  block: HTMLElement;
}

/** What became of a reading. `failed`: the voice gave up. */
export type Ending = 'done' | 'stopped' | 'no-voice' | 'failed';

/** The sentences of `block` itself, without those of the blocks inside it. */
function sentencesOf(block: HTMLElement): Sentence[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces: { node: Node; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(BLOCKS) !== block || parent.closest(LEFT_OUT)) continue;
    pieces.push({ node, from: text.length });
    text += node.nodeValue ?? '';
  }
  const placeOf = (offset: number) => {
    const piece = [...pieces].reverse().find(({ from }) => from <= offset)!;
    return { node: piece.node, offset: offset - piece.from };
  };
  return splitSentences(text).map(({ start, end }) => {
    const range = document.createRange();
    const [first, last] = [placeOf(start), placeOf(end - 1)];
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return { text: text.slice(start, end), range, block };
  });
}

/** True for what the page shows, or would show once its section is opened. */
const isShown = (block: HTMLElement): boolean =>
  block.getClientRects().length > 0 || block.closest(FOLDED) !== null;

/** What `root` says, in order. */
const listSentences = (root: HTMLElement): Sentence[] =>
  [...root.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => isShown(block) && !block.closest(LEFT_OUT))
    .flatMap(sentencesOf);

/** Marks a sentence, in an opened section, or its block where the browser can't mark text without changing it; nothing takes it away. */
function mark(sentence?: Sentence): void {
  document.querySelector(`[data-${MARK}]`)?.removeAttribute(`data-${MARK}`);
  const { highlights } = globalThis.CSS ?? {};
  highlights?.delete(MARK);
  if (!sentence) return;
  sentence.block.closest(FOLDED)?.setAttribute('open', '');
  if (highlights) highlights.set(MARK, new Highlight(sentence.range));
  else sentence.block.dataset[MARK] = '';
  sentence.block.scrollIntoView({ block: 'center' });
}

/** How fast, by what a reader chose. */
export const RATES = { usual: 0.9, slow: 0.65 } as const;

/** A reading that goes on; `setRate` holds from the sentence that is being read, which begins anew. */
interface Reading {
  stop: () => void;
  setRate: (rate: number) => void;
  /** What became of it, once it is over. */
  ending: Promise<Ending>;
}

/** Reads `root` aloud from its first sentence. Nothing that is read leaves the device's own voices. */
export function readAloud(root: HTMLElement): Reading {
  let isStopped = false;
  let rate: number = RATES.usual;
  let isAnew = false;
  const stop = () => {
    isStopped = true;
    stopSpeaking();
  };
  const run = async (): Promise<Ending> => {
    const voice = await findChineseVoice();
    if (!voice) return 'no-voice';
    for (const sentence of listSentences(root)) {
      do {
        isAnew = false;
        if (isStopped) return 'stopped';
        mark(sentence);
        if (!(await speak(sentence.text, voice, rate))) return 'failed';
      } while (isAnew);
    }
    return isStopped ? 'stopped' : 'done';
  };
  addEventListener('pagehide', stop, { once: true });
  return {
    stop,
    setRate: (chosen) => {
      rate = chosen;
      isAnew = true;
      stopSpeaking();
    },
    ending: run().finally(() => {
      mark();
      removeEventListener('pagehide', stop);
    }),
  };
}
