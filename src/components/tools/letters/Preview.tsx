/** The letter as it stands, which can be changed by hand. */
import { LONGEST_TEXT } from '~/lib/domain/letters/stored.ts';
import { excessWords } from '~/lib/domain/values/typed-text.ts';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';

interface Props {
  text: string;
  isEdited: boolean;
  onEdit: (text: string) => void;
  onRecompose: () => void;
}

/** About as many characters as fit on a line of a phone. */
const CHARACTERS_A_ROW = 18;

const countRows = (text: string): number =>
  text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil([...line].length / CHARACTERS_A_ROW)), 1);

/** The text in a field of its own. Once changed by hand it stays as it is until the reader asks for it anew. */
export function Preview({ text, isEdited, onEdit, onRecompose }: Props) {
  const tooLong = excessWords(text, LONGEST_TEXT);
  return (
    <>
      <h2 id="letter-preview">信的全文</h2>
      <p id="letter-preview-hint" class="field__hint">
        可以直接在下面改。没填的地方显示成＿＿，不会替你编。
      </p>
      {isEdited && (
        <div class="card card--caution">
          <p>你手改过这封信。再填上面的空，不会自动改到信里。</p>
          <ConfirmButton
            id="letter-recompose"
            label="按填的内容重新写"
            warning="你手改的文字会没有。"
            confirm="重新写"
            cancel="留着手改的"
            onConfirm={onRecompose}
          />
        </div>
      )}
      <textarea
        id="letter-text"
        data-composed
        class="letter-text"
        aria-labelledby="letter-preview"
        aria-describedby="letter-preview-hint"
        autoComplete="off"
        spellcheck={false}
        rows={countRows(text)}
        value={text}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      {tooLong && <p class="field__hint">{tooLong}</p>}
    </>
  );
}
