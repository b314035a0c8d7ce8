import {
  fillInlineText,
  parseInlineText,
  type InlineSegment,
} from '~/lib/domain/site/inline-text.ts';
import { getHotline } from './hotlines.ts';

type ResolvedSegment =
  { kind: 'text'; text: string } | { kind: 'hotline'; number: string; tel: string; name: string };

const resolve = (segment: InlineSegment): ResolvedSegment => {
  if (segment.kind === 'text') return segment;
  const { number, tel, name } = getHotline(segment.id);
  return { kind: 'hotline', number, tel, name };
};

/** `text` in runs, its `{{hotline}}` marks resolved; an unknown id stops the build. */
export const resolveInlineText = (text: string): ResolvedSegment[] =>
  parseInlineText(text).map(resolve);

/** `text` with numbers filled in, for places that hold plain text only. */
export const plainInlineText = (text: string): string =>
  fillInlineText(text, (id) => getHotline(id).number);
