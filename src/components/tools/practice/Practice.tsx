import { useEffect, useRef, useState } from 'preact/hooks';
import type { LevelChoice, PracticeItem } from '~/lib/domain/practice/definition.ts';
import { listAnswered } from '~/lib/domain/practice/round.ts';
import { STORAGE_NOTICES } from '~/lib/domain/practice/words.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import '~/components/tools/shared/questionnaire/questionnaire.css';
import { useEarlyInput } from '~/components/tools/shared/use-early-input.ts';
import { useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { ItemsMissing } from './ItemsMissing.tsx';
import { ItemStep } from './ItemStep.tsx';
import './practice.css';
import { ResultStep } from './Result.tsx';
import { StartStep } from './StartStep.tsx';
import { useBest } from './use-best.ts';
import { usePractice } from './use-practice.ts';
import { useLatest } from '~/components/tools/shared/use-latest.ts';

const NO_ITEMS: PracticeItem[] = [];

/** The practice quiz: choose a round, judge ten messages with feedback on each, then the result. */
export function Practice({ words }: { words: LinkWords }) {
  const loading = useLoaded(`${words.root}tools/practice/items.json`, NO_ITEMS);
  const items = loading.value;
  const practice = usePractice(items);
  const best = useBest();
  /** The round asked for before the items were there. */
  const [wanted, setWanted] = useState<[LevelChoice, number | undefined]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const island = useRef<HTMLDivElement>(null);
  useEarlyInput(island);
  const startNow = useLatest(practice.start);
  const { round } = practice;
  useEffect(() => {
    if (practice.moves > 0) heading.current?.focus();
  }, [practice.moves]);
  useEffect(() => {
    if (loading.state !== 'loaded' || !wanted) return;
    setWanted(undefined);
    startNow.current(...wanted);
  }, [loading.state, wanted, startNow]);

  const clear = () => {
    const cleared = [practice.clear(), best.forget()].every(Boolean);
    practice.say(cleared ? STORAGE_NOTICES.cleared : STORAGE_NOTICES.notCleared);
  };
  const item = round && items.find(({ id }) => id === round.ids[round.at]);
  return (
    <div class="practice questionnaire narrow" ref={island}>
      <div role="status">
        {practice.notice && <p class="card card--caution">{practice.notice}</p>}
        {best.damaged && !round && <p class="card card--caution">{STORAGE_NOTICES.bestDamaged}</p>}
      </div>
      <ItemsMissing loading={loading} wanted={wanted !== undefined} />
      {!round && (
        <StartStep
          heading={heading}
          best={best}
          begun={practice.begun}
          onGoOn={practice.goOn}
          onStart={(level, number) => setWanted([level, number])}
        />
      )}
      {round && item && (
        <ItemStep
          key={item.id}
          item={item}
          answer={round.answers[item.id]}
          position={round.at + 1}
          count={round.ids.length}
          words={words}
          heading={heading}
          onAnswer={practice.answer}
          onNext={() => practice.goTo(round.at + 1)}
          onBack={() => (round.at > 0 ? practice.goTo(round.at - 1) : practice.leave())}
        />
      )}
      {round && !item && (
        <ResultStep
          round={round}
          answered={listAnswered(items, round)}
          words={words}
          best={best}
          heading={heading}
          onRepeat={practice.repeat}
          onNew={practice.leave}
          onBack={() => practice.goTo(round.at - 1)}
          onClear={clear}
        />
      )}
    </div>
  );
}
