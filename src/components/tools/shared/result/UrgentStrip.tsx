import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { UrgentCard } from '~/components/tools/shared/UrgentCard.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { CallButton } from './CallButton.tsx';

interface Props {
  /** Most urgent first. */
  urgent: readonly OutcomeWords[];
  words: LinkWords;
}

/** What still comes before the result: its name and its number; what else to do unfolds. */
export function UrgentStrip({ urgent, words }: Props) {
  const [first] = urgent;
  if (!first) return null;
  return (
    <section class="urgent-strip" aria-label="先处理最急的">
      <CallButton id={first.hotlines[0] ?? ''} words={words} />
      <details>
        <summary>{urgent.map(({ title }) => title).join('、')}</summary>
        {urgent.map((outcome) => (
          <UrgentCard key={outcome.title} outcome={outcome} words={words} level={2} />
        ))}
      </details>
    </section>
  );
}
