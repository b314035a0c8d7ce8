import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { describeScore } from '~/lib/domain/practice/result.ts';
import { HIGHEST_NUMBER } from '~/lib/domain/practice/decide/draw-round.ts';
import { LEVEL_CHOICES, type LevelChoice } from '~/lib/domain/practice/definition.ts';
import { furthestPlace, type Round } from '~/lib/domain/practice/round.ts';
import { FIELD_ERRORS, LEVEL_WORDS } from '~/lib/domain/practice/words.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Best } from './use-best.ts';

const NUMBER = 'practice-number';

interface Props {
  heading: RefObject<HTMLHeadingElement>;
  best: Best;
  /** A round to go on with. */
  begun: Round | undefined;
  onGoOn: () => void;
  onStart: (level: LevelChoice, number?: number) => void;
}

/** Choosing the level and, if wished, which round. */
export function StartStep({ heading, best, begun, onGoOn, onStart }: Props) {
  const [level, setLevel] = useState<LevelChoice>('all');
  const [typed, setTyped] = useState('');
  const form = useSendForm();

  const send = () => {
    const read = readCount(typed, 1, HIGHEST_NUMBER);
    if (read.kind === 'problem') {
      return form.refuse([{ field: NUMBER, name: '题号', message: FIELD_ERRORS.number }]);
    }
    onStart(level, read.kind === 'count' ? read.count : undefined);
  };
  const kept = best.best[level];
  return (
    <SendForm form={form} onSend={send} class="card">
      <h2 ref={heading} tabIndex={-1}>
        选一轮，10题
      </h2>
      {begun && (
        <p>
          <button type="button" class="button" onClick={onGoOn}>
            接着做上一轮（答了{furthestPlace(begun)}题）
          </button>
        </p>
      )}
      <ChoiceField
        field="practice-level"
        legend="难度"
        values={LEVEL_CHOICES}
        words={LEVEL_WORDS}
        chosen={level}
        onChoose={setLevel}
      />
      {kept && <p class="muted">这个难度的最好成绩：{describeScore(kept)}</p>}
      <TextField
        field={NUMBER}
        label={`题号（1到${HIGHEST_NUMBER}，可以不填）`}
        hint="同一个题号、同一个难度，抽出的题一样，可以和家人做同一轮。不填就随机抽。"
        error={form.errors.get(NUMBER)}
        value={typed}
        inputMode="numeric"
        onChange={(text) => {
          setTyped(text);
          form.reset();
        }}
      />
      <p class="row">
        <button type="submit" class="button button--primary">
          开始
        </button>
      </p>
    </SendForm>
  );
}
