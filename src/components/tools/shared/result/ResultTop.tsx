import type { RefObject } from 'preact';
import { firstActionOf } from '~/lib/domain/result/first-action.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { fillInlineText } from '~/lib/domain/site/inline-text.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';
import { FirstAction } from './FirstAction.tsx';
import { UrgentStrip } from './UrgentStrip.tsx';
import { VerdictDrawing } from './VerdictDrawing.tsx';

interface Props {
  /** Most urgent first. */
  urgent: readonly OutcomeWords[];
  tone: VerdictTone;
  /** The verdict in a line; it takes the focus. */
  word: string;
  /** More that belongs to the verdict, a line each, with `{{hotline}}` marks. */
  lines?: readonly string[];
  /** What was found. */
  outcome: Pick<OutcomeWords, 'lead' | 'actions' | 'hotlines'>;
  words: LinkWords;
  heading?: RefObject<HTMLHeadingElement>;
  id?: string;
}

/** The first screen of a result: what cannot wait, the verdict, the one thing to do now and the number for it. */
export function ResultTop(props: Props) {
  const { urgent, tone, word, lines = [], outcome, words, heading, id } = props;
  const first = firstActionOf(outcome);
  const numberOf = (hotline: string) => words.hotlines[hotline]?.number ?? '';
  return (
    <>
      <UrgentStrip urgent={urgent} words={words} />
      <VerdictBanner
        tone={tone}
        word={word}
        sentence={fillInlineText(outcome.lead, numberOf)}
        lines={lines.map((line) => fillInlineText(line, numberOf))}
        level={2}
        heading={heading}
        id={id}
        beside={<VerdictDrawing tone={tone} />}
      />
      {first && <FirstAction action={first} words={words} />}
    </>
  );
}
