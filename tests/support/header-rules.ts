/** The rules of a `_headers` file: a line with a pattern, below it indented lines `Name: value`. */

type Headers = Record<string, string>;

/** What reads the headers of an address: every rule that fits adds its own. */
export function parseHeaderRules(text: string): (address: string) => Headers {
  const rules: { start: string; headers: Headers }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, name, value] = /^\s+([^:]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)!.headers[name] = value;
    else rules.push({ start: line.trim().replace(/\*$/, ''), headers: {} });
  }
  return (address) =>
    Object.assign(
      {},
      ...rules.filter(({ start }) => address.startsWith(start)).map((rule) => rule.headers),
    ) as Headers;
}
