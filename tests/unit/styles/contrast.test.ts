/** Every colour of text on every surface, in every scheme and on paper: 7 to 1 (WCAG 2.2, 1.4.6). */
import { readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';

const LEAST = 7;
const SURFACES = [
  '--surface-page',
  '--surface-card',
  '--surface-sunken',
  '--danger-surface',
  '--caution-surface',
];
const TEXTS = ['--text-body', '--text-muted', '--text-link', '--danger', '--caution', '--positive'];
const LIGHT = ':root';

type Colours = Map<string, string>;

/** The declarations of each selector of `file`, with the media query before it. */
function readBlocks(file: string): Map<string, Colours> {
  const blocks = new Map<string, Colours>();
  postcss.parse(readFileSync(file, 'utf8')).walkRules((rule: Rule) => {
    const media =
      rule.parent?.type === 'atrule' && rule.parent.name === 'media' ? rule.parent.params : '';
    const name = `${media} ${rule.selector}`.trim();
    const colours = blocks.get(name) ?? new Map<string, string>();
    rule.walkDecls(/^--/, ({ prop, value }) => void colours.set(prop, value));
    blocks.set(name, colours);
  });
  return blocks;
}

const tokens = readBlocks('src/styles/tokens.css');
const verdict = readBlocks('src/components/tools/shared/verdict-banner.css');
const schemes = [...tokens.keys()];

/** What `name` comes to in `scheme`, as `#rrggbb`. */
function resolve(name: string, scheme: string): string {
  const value = tokens.get(scheme)?.get(name) ?? tokens.get(LIGHT)?.get(name) ?? '';
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (inner) return resolve(inner, scheme);
  if (!/^#(?:[\da-f]{3}){1,2}$/i.test(value)) throw new Error(`${name} in ${scheme}: ${value}`);
  return value.length === 4 ? value.replace(/[\da-f]/gi, '$&$&') : value;
}

const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((place) => parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

test('there are a light, a dark and a high-contrast scheme; dark by choice is dark by the system', () => {
  expect(schemes).toHaveLength(4);
  const [, systemDark, chosenDark] = schemes.map((scheme) => [...tokens.get(scheme)!]);
  expect(systemDark).toEqual(chosenDark);
});

describe.each(schemes)('%s', (scheme) => {
  test.each(TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const)))(
    '%s on %s',
    (text, surface) => {
      expect(contrast(resolve(text, scheme), resolve(surface, scheme))).toBeGreaterThanOrEqual(
        LEAST,
      );
    },
  );

  test('words on the accent', () => {
    const [words, accent] = [resolve('--text-on-accent', scheme), resolve('--accent', scheme)];
    expect(contrast(words, accent)).toBeGreaterThanOrEqual(LEAST);
  });

  test('the ring around what has the focus is seen on every surface: 3 to 1 (1.4.11)', () => {
    for (const surface of SURFACES) {
      expect(
        contrast(resolve('--focus', scheme), resolve(surface, scheme)),
        surface,
      ).toBeGreaterThan(3);
    }
  });
});

test.each(TEXTS)('%s on paper, where the light scheme is printed on white', (text) => {
  expect(contrast(resolve(text, LIGHT), '#ffffff')).toBeGreaterThanOrEqual(LEAST);
});

test('the two tones that only verdicts have are seen on their own surfaces', () => {
  const surfaces = { '--rust': '--caution-surface', '--steel': '--surface-sunken' };
  for (const [name, colours] of verdict) {
    for (const [tone, surface] of Object.entries(surfaces)) {
      const colour = colours.get(tone);
      if (!colour) continue;
      const scheme = schemes.find((one) => name.includes('dark') && one.includes('dark')) ?? LIGHT;
      expect(contrast(colour, resolve(surface, scheme)), `${name} ${tone}`).toBeGreaterThanOrEqual(
        LEAST,
      );
    }
  }
});
