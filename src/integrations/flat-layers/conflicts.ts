/** Whether two rules could set the same thing on the same element. In doubt yes: that costs a few bytes, never a style. */
import parser from 'postcss-selector-parser';

/** Sides have two names, `top` and `block-start`: within these groups every property may touch every other. */
const GROUPS = [
  /^margin\b/,
  /^padding\b/,
  /^border(?!-(?:radius|spacing|collapse|image))\b/,
  /^(?:inset|top|right|bottom|left)\b/,
  /^(?:min-|max-)?(?:inline-size|block-size|width|height)$/,
  /^(?:font|line-height)$/,
  /^grid-(?:area|column|row)(?:-start|-end)?$/,
];

/** Properties that also set those whose names begin with theirs. */
const SHORTHANDS =
  /^(?:all|animation|background|border|columns?|flex|font|gap|grid|inset|list-style|margin|mask|outline|overflow|padding|text-decoration|transition)(?:-(?:block|inline|top|right|bottom|left))?$/;

const covers = (short: string, long: string): boolean =>
  short === 'all' || (SHORTHANDS.test(short) && long.startsWith(`${short}-`));

/** Of two logical sides one is never the other: only what names no axis, or a physical side, may touch them. */
const axisOf = (property: string): string | undefined =>
  /-(block|inline)(?:-|$)/.exec(property)?.[1];

const crossAxes = (one: string, other: string): boolean => {
  const [here, there] = [axisOf(one), axisOf(other)];
  return here !== undefined && there !== undefined && here !== there;
};

/** Whether setting one property may change what the other sets. */
const touch = (one: string, other: string): boolean =>
  one === other ||
  covers(one, other) ||
  covers(other, one) ||
  (!crossAxes(one, other) && GROUPS.some((group) => group.test(one) && group.test(other)));

/** Whether rules with these properties may set the same thing. */
export const setTheSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => touch(one, other)));

/** The element a selector is about, as far as it tells two elements apart. */
export interface Subject {
  /** Undefined: any. */
  tags: readonly string[] | undefined;
  hasClass: boolean;
  pseudoElement: string;
}

/** The elements that `:is(h2, h3)` names; undefined where it names anything else. */
function tagsOf({ nodes }: parser.Pseudo): string[] | undefined {
  const tags = nodes.map((selector) => subjectOf(selector).tags);
  return tags.every((list) => list !== undefined) ? tags.flat() : undefined;
}

/** The subject of `selector`: its last compound. */
export function subjectOf(selector: parser.Selector): Subject {
  let tags: string[] | undefined;
  let hasClass = false;
  let pseudoElement = '';
  for (const node of selector.nodes) {
    if (node.type === 'combinator') {
      tags = undefined;
      hasClass = false;
    }
    if (node.type === 'class') hasClass = true;
    if (node.type === 'tag') tags = [node.value.toLowerCase()];
    if (node.type === 'pseudo' && node.value === ':root') tags = ['html'];
    if (node.type === 'pseudo' && node.value === ':is') tags ??= tagsOf(node);
    if (parser.isPseudoElement(node)) pseudoElement = node.value.replace(/^:+/, '');
  }
  return { tags, hasClass, pseudoElement };
}

/** Our <html> never has a class. */
const isRoot = ({ tags }: Subject): boolean => tags?.join() === 'html';

/** Whether one element may be the subject of both. */
export const mayMeet = (one: Subject, other: Subject): boolean =>
  !(isRoot(one) && other.hasClass) &&
  !(isRoot(other) && one.hasClass) &&
  one.pseudoElement === other.pseudoElement &&
  (!one.tags || !other.tags || one.tags.some((tag) => other.tags?.includes(tag)));
