/** The card that chats and search show beside a link: what the part of the site is called, and what it answers. */
import { box, type Picture } from './draw.ts';
import { ink } from './palette.ts';

const SITE_NAME = '不慌 · 催收电话应对指南';
const PROMISE = '免费 · 不留微信 · 填的东西不离开手机';

/** Pixels, by whether the card is wider than high. */
const SIZES = {
  wide: { margin: 80, name: 34, title: 84, line: 42, foot: 30 },
  square: { margin: 48, name: 26, title: 60, line: 34, foot: 24 },
} as const;

/** The card with `words`, as large as `shape` says, in pixels. */
export function makeCard(
  { title, line }: { title: string; line: string },
  shape: { width: number; height: number },
): Picture {
  const size = SIZES[shape.width > shape.height ? 'wide' : 'square'];
  return {
    ...shape,
    box: box(
      {
        width: '100%',
        height: '100%',
        padding: size.margin,
        justifyContent: 'space-between',
        background: ink('paper'),
        color: ink('ink'),
        borderTop: `18px solid ${ink('teal')}`,
      },
      [
        box({ fontSize: size.name, fontWeight: 700, color: ink('teal') }, SITE_NAME),
        box({}, [
          box({ fontSize: size.title, fontWeight: 700, lineHeight: 1.25 }, title),
          box({ marginTop: 24, fontSize: size.line, lineHeight: 1.5, color: ink('slate') }, line),
        ]),
        box({ fontSize: size.foot, color: ink('slate') }, PROMISE),
      ],
    ),
  };
}
