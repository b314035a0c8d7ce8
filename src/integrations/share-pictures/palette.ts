/** The light inks of src/styles/tokens.css, in which every picture is drawn. */
import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The colour of `--color-<name>`, as the light theme has it; throws where there is none of that name. */
export function ink(name: string): string {
  const [, colour] = new RegExp(`--color-${name}: (#[0-9a-f]+);`).exec(tokens) ?? [];
  if (!colour) throw new Error(`src/styles/tokens.css has no --color-${name}`);
  return colour;
}
