import { useRef, useState } from 'preact/hooks';
import type { LevelChoice, PracticeItem } from '~/lib/domain/practice/definition.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import '~/components/tools/shared/questionnaire/questionnaire.css';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useHeadingFocus } from '~/components/tools/shared/use-heading-focus.ts';
import { useLater, useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { Notice } from '~/components/tools/shared/Words.tsx';
import { ItemStep } from './ItemStep.tsx';
import './practice.css';
import { StartStep } from './StartStep.tsx';
import { useBest } from './use-best.ts';
import { usePractice } from './use-practice.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

const NO_ITEMS: PracticeItem[] = [];

const loadResult = async () => (await import('./Result.tsx')).ResultStep;

/** The practice quiz: choose a round, judge ten messages with feedback on each, then the result. */
function PracticeTool({ words }: { words: LinkWords }) {
  const loading = useLoaded(`${words.root}tools/practice/items.json`, NO_ITEMS);
  const items = loading.value;
  const practice = usePractice(items);
  const best = useBest();
  /** The round asked for before the items were there. */
  const [wanted, setWanted] = useState<[LevelChoice, number | undefined]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { round } = practice;
  useHeadingFocus(practice.moves, heading);
  useChange(() => {
    if (loading.state !== 'loaded' || !wanted) return;
    setWanted(undefined);
    practice.start(...wanted);
  }, [loading.state, wanted]);

  const clear = () => {
    const cleared = [practice.clear(), best.forget()].every(Boolean);
    practice.stored.say(cleared ? 'cleared' : 'notCleared');
  };
  const isOver = round !== undefined && round.at >= round.ids.length;
  const result = useLater(loadResult, isOver);
  const item = round && items.find(({ id }) => id === round.ids[round.at]);
  return (
    <div class="practice questionnaire narrow">
      <Notice message={practice.notice} />
      <Notice message={round ? '' : best.found} />
      <KeptOnDemand {...practice.stored} />
      <KeptOnDemand {...best.stored} />
      <LoadingNote
        loading={loading}
        waiting={wanted ? '题目正在加载，好了就开始。' : ''}
        failed="题目没有加载出来。可以再试一次，或者用下面的纸上版。"
      />
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
        <ResultPart
          loading={result}
          shown={{
            round,
            items,
            words,
            best,
            heading,
            onRepeat: practice.repeat,
            onNew: practice.leave,
            onBack: () => practice.goTo(round.at - 1),
            onClear: clear,
          }}
        />
      )}
    </div>
  );
}

/** The whole island. */
export const Practice = asIsland(PracticeTool);
