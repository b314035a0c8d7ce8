/** Asks which of two cases to use. Fetched only where there are two. */
import type { SharedCase } from './use-case.ts';

/** The question with its two answers. */
export function ChooseCase({ question, answer }: SharedCase) {
  const { conflicts = [], isKeeping } = question ?? {};
  const isWaiting = isKeeping || conflicts.length > 0;
  return (
    <div
      id="case-choice"
      class="card card--caution no-print"
      role="group"
      aria-labelledby="case-choice-question"
    >
      <p id="case-choice-question">
        {conflicts.length > 0
          ? '另一个页面也改了同一处，改得不一样。用哪一个？'
          : '这台设备上存着另一份数，和这个标签页里填的不一样。两份都还在，用哪一份？'}
      </p>
      {conflicts.length > 0 && (
        <ul>
          {conflicts.map(({ mine, theirs }) => (
            <li key={`${mine} ${theirs}`}>
              这一页：{mine || '空着'}；设备上：{theirs || '空着'}
            </li>
          ))}
        </ul>
      )}
      <p>
        {isWaiting
          ? '现在不选也行：两份都留着，下次打开再问。'
          : '先别关这个标签页：这里填的没有存，关掉后通常就没有了。'}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => answer('mine')}>
          用这一页填的
        </button>
        <button type="button" class="button" onClick={() => answer('theirs')}>
          用设备上存的
        </button>
      </div>
    </div>
  );
}
