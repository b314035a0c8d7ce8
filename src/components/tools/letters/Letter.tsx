/** A letter to fill in: fields, the text beside them, ways to take it along. */
import './letters.css';
import { composeLetter, withoutPersonal } from '~/lib/domain/letters/result.ts';
import { findFoot } from '~/lib/domain/letters/text/foot.ts';
import { shownSlots } from '~/lib/domain/letters/decide.ts';
import { viewGaps } from '~/lib/domain/letters/words.ts';
import { CarriedNotice } from '~/components/tools/shared/carry-over.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { FillFromCase } from './FillFromCase.tsx';
import { Gaps } from './Gaps.tsx';
import type { LetterProps } from './words.ts';
import { Preview } from './Preview.tsx';
import { SlotField } from './SlotField.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useLetter } from './use-letter.ts';

/** Fields, preview, ways to take it along. */
function LetterTool(props: LetterProps) {
  const { template, title, hasTitle, caseTools } = props;
  const open = useLetter(props);
  const { values, today, edited } = open;
  const focusNext = useFocusAfterRender();

  const compose = (typed: typeof values) => composeLetter(template, typed, today);
  const composed = compose(values);
  const text = edited ?? composed.lines.join('\n');
  const lines = text.split('\n');
  const foot = findFoot(lines);
  const classOf = (index: number): string | undefined => {
    if (hasTitle && index === 0) return 'letter-paper__title';
    return index >= foot ? 'letter-paper__foot' : undefined;
  };
  const { problems } = compose(open.judged);
  const problemOf = new Map(problems.map(({ slot, problem }) => [slot, problem]));

  return (
    <div class="letter">
      <div class="no-print" data-needs-js>
        <div class="letter-desk">
          <form
            method="dialog"
            id="letter-form"
            class="letter-form"
            tabIndex={-1}
            aria-label="填空"
            // Else going back puts remembered answers into whichever fields show by then.
            autoComplete="off"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              open.judge();
            }}
            onFocusOut={open.judge}
          >
            <h2>填空</h2>
            <CarriedNotice carried={open.carried} />
            <Status message={open.notice} />
            <KeptOnDemand {...open.stored} />
            <FillFromCase template={template} tools={caseTools} fill={open.fill} today={today} />
            {shownSlots(template, values).map((slot) => (
              <SlotField
                key={slot.id}
                slot={slot}
                value={values[slot.id] ?? ''}
                problem={problemOf.get(slot.id)}
                today={today}
                onChange={(value) => open.setValue(slot.id, value)}
              />
            ))}
          </form>
          <section class="letter-side" aria-labelledby="letter-preview">
            <Preview
              text={text}
              isEdited={edited !== undefined}
              onEdit={open.edit}
              onRecompose={() => {
                open.edit(undefined);
                focusNext('letter-text');
              }}
            />
            {edited === undefined && <Gaps gaps={viewGaps(template, { ...composed, problems })} />}
            <TakeAlong
              title={title}
              hasTitle={hasTitle}
              text={text}
              impersonal={
                edited === undefined && template.slots.some(({ personal }) => personal)
                  ? () => compose(withoutPersonal(template, values)).lines.join('\n')
                  : undefined
              }
            />
            <ConfirmButton
              id="letters-clear"
              label="清除"
              warning="所有信里填的、手改的都会清除，不能恢复。预算和债务清单不动。"
              confirm="确定清除"
              cancel="不清除"
              onConfirm={() => {
                open.clear();
                focusNext('letter-form');
              }}
            />
          </section>
        </div>
      </div>
      {/* What is printed; shown on screen where no script runs. */}
      <div class="letter-paper">
        {lines.map((line, index) => (
          // The line is part of the key: browsers that translate swap text nodes.
          <p key={`${index} ${line}`} class={classOf(index)}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The whole island. */
export const Letter = asIsland(LetterTool);
