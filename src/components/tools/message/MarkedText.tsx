import type { MarkedRun } from '~/lib/domain/message/result/mark-text.ts';

/** The pasted text with its findings marked and numbered. Plain text throughout: no links, no HTML. */
export function MarkedText({ runs }: { runs: readonly MarkedRun[] }) {
  return (
    <blockquote class="message__text">
      {runs.map(({ text, marks }, index) =>
        marks.length === 0 ? (
          text
        ) : (
          <mark key={index}>
            {text}
            <span class="message__mark">[{marks.join('、')}]</span>
          </mark>
        ),
      )}
    </blockquote>
  );
}
