/** Text in data files may name a hotline as `{{id}}`; numbers themselves are never typed. */

/** A run of plain text, or the id of a hotline. */
export type InlineSegment = { kind: 'text'; text: string } | { kind: 'hotline'; id: string };

const MARK = /\{\{([a-z0-9-]+)\}\}/;

/** Splits `text` at its `{{id}}` marks, in order. */
export function parseInlineText(text: string): InlineSegment[] {
  return text
    .split(MARK)
    .map((part, index): InlineSegment =>
      index % 2 === 1 ? { kind: 'hotline', id: part } : { kind: 'text', text: part },
    )
    .filter((segment) => segment.kind === 'hotline' || segment.text !== '');
}

/** The ids of the hotlines that `text` names. */
export function hotlineIdsIn(text: string): string[] {
  return parseInlineText(text).flatMap((segment) =>
    segment.kind === 'hotline' ? [segment.id] : [],
  );
}

/**
 * `text` with every mark replaced by the number `numberOf` gives for it.
 * `numberOf` decides what an unknown id means; the catalog's throws.
 */
export function fillInlineText(text: string, numberOf: (id: string) => string): string {
  return parseInlineText(text)
    .map((segment) => (segment.kind === 'text' ? segment.text : numberOf(segment.id)))
    .join('');
}
