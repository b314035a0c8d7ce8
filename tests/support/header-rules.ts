/** The rules of a `_headers` file: a line with a pattern, below it indented lines `Name: value`. */

type Headers = Record<string, string>;

/** What reads the headers of an address: every rule that fits adds its own, and no two say the same. */
export function parseHeaderRules(text: string): (address: string) => Headers {
  const rules: { fits: (address: string) => boolean; headers: Headers }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, name, value] = /^\s+([^:]+):\s*(.+)$/.exec(line) ?? [];
    const pattern = line.trim();
    if (name && value) rules.at(-1)!.headers[name] = value;
    else if (pattern.endsWith('*')) {
      const start = pattern.slice(0, -1);
      rules.push({ fits: (address) => address.startsWith(start), headers: {} });
    } else rules.push({ fits: (address) => address === pattern, headers: {} });
  }
  return (address) => {
    const sent: Headers = {};
    for (const { headers } of rules.filter(({ fits }) => fits(address))) {
      for (const [name, value] of Object.entries(headers)) {
        // Hosts would send both.
        if (name in sent) throw new Error(`${address} has ${name} from two rules`);
        sent[name] = value;
      }
    }
    return sent;
  };
}
