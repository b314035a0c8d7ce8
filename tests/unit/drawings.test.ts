/** The family of drawings: what docs/drawings.md asks of each. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const MOST_BYTES = 4000;
const drawings = globSync('src/drawings/*.svg').map((path) => ({
  name: basename(path),
  svg: readFileSync(path, 'utf8'),
}));

test('there are at least ten', () => {
  expect(drawings.length).toBeGreaterThanOrEqual(10);
});

describe.each(drawings)('$name', ({ svg }) => {
  test('is small, of one size, and brings no style, text or picture', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MOST_BYTES);
    expect(svg).toContain('viewBox="0 0 120 96"');
    expect(svg).not.toMatch(/<(?:style|text|image|script|defs)|\bstyle=|\bid=/);
  });

  test('is a row of shapes, none inside another, so that scripts can make it without markup', () => {
    const tags = [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].map(
      ([, close, tag, self]) => `${close}${tag}${self}`,
    );
    expect(
      tags.slice(1, -1).filter((tag) => !/^(?:circle|ellipse|path|rect)\/$/.test(tag)),
    ).toEqual([]);
    expect([tags[0], tags.at(-1)]).toEqual(['svg', '/svg']);
  });

  test('has only the ink, the accent and the paper for colours', () => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    const others = colours.filter(
      (colour) =>
        !['none', 'currentColor', 'var(--accent)', 'var(--surface-card)'].includes(colour!),
    );
    expect(others).toEqual([]);
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  });
});
