/** A heading of an article's body, as Astro lists them. */
interface Heading {
  depth: number;
  slug: string;
  text: string;
}

const FEWEST_SECTIONS = 3;

/**
 * The sections of an article among its `headings`, in order. None where there are too few of them to need contents, or
 * to be folded on a phone.
 */
export function listSections<T extends Heading>(headings: readonly T[]): T[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  return sections.length >= FEWEST_SECTIONS ? sections : [];
}
