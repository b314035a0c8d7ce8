/** Cuts a text where its findings begin and end. */
import type { Span } from '~/lib/domain/message/decide/find-signals.ts';

/** A run of the text and the numbers of the findings it belongs to; none: plain text. */
export interface MarkedRun {
  text: string;
  marks: number[];
}

/**
 * `text` as runs in order, which joined give the text again. `findings` are the spans of each finding, in the order
 * they are numbered, from 1.
 */
export function markText(text: string, findings: readonly (readonly Span[])[]): MarkedRun[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of findings.flat()) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  const runs = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const marks = findings.flatMap((spans, place) =>
      spans.some((span) => span.start <= start && end <= span.end) ? [place + 1] : [],
    );
    return { text: text.slice(start, end), marks };
  });
  return runs.filter((run) => run.text !== '');
}
