/** A number that its owner has published, as the site's directories list it. */
export interface PublishedNumber {
  owner: string;
  /** As it is shown and dialled, with hyphens. */
  number: string;
}

/** The published number that reads `digits`; undefined when none does. A match never means that the caller is its owner. */
export const matchPublished = (
  digits: string,
  published: readonly PublishedNumber[],
): PublishedNumber | undefined =>
  published.find(({ number }) => number.replaceAll('-', '') === digits);
