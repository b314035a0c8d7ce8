/** The page that says what can be taken along offers a file once it is there. */

const asSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * `page` with the line of the file `name` shown, its link made, and its size (from `bytes`) said. Throws where the page
 * has no such line.
 */
export function offerFile(page: string, name: string, address: string, bytes: number): string {
  const line = new RegExp(`<li hidden data-file="${name}"([^>]*)><a>(.*?)</a>`);
  if (!line.test(page))
    throw new Error(`books: no line for ${name} on the page of what to take along`);
  return page.replace(
    line,
    (_, rest: string, words: string) =>
      `<li data-file="${name}"${rest}><a href="${address}" download>${words}</a>（约${asSize(bytes)}）`,
  );
}
