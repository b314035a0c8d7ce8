/** A page as one long picture to forward where links are not opened. */
import { renderSVG } from 'uqr';
import { box, type Box, type Picture } from './draw.ts';
import { ink } from './palette.ts';
import type { Block, LongPage } from './read-page.ts';

/** Pixels: as wide as a phone's screen is sharp. */
const WIDTH = 1080;
const MARGIN = 64;
const INDENT = 52;
const CODE = 200;

const STYLES = {
  title: { fontSize: 66, fontWeight: 700, lineHeight: 1.3, marginBottom: 28 },
  heading: { fontSize: 44, fontWeight: 700, lineHeight: 1.35, marginBottom: 12 },
  text: { fontSize: 40, lineHeight: 1.55, marginBottom: 16 },
  small: { fontSize: 32, lineHeight: 1.5, marginBottom: 16, color: ink('slate') },
  say: {
    fontSize: 42,
    fontWeight: 700,
    lineHeight: 1.5,
    padding: '18px 28px',
    marginBottom: 18,
    background: ink('sand'),
    borderLeft: `10px solid ${ink('teal')}`,
  },
} as const;

const MARK = { ...STYLES.text, marginBottom: 0, fontWeight: 700, color: ink('teal') };

function drawBlock(block: Block): Box {
  if (block.kind === 'card') {
    const style = {
      padding: '28px 32px 16px',
      margin: '12px 0 28px',
      background: ink('red-pale'),
      border: `4px solid ${ink('red')}`,
      borderRadius: 16,
    };
    const urgent = { ...STYLES.heading, color: ink('red') };
    return box(
      style,
      block.blocks.map((one) => (one.kind === 'heading' ? box(urgent, one.text) : drawBlock(one))),
    );
  }
  if (block.kind === 'numbers') {
    return box(
      { flexDirection: 'row', justifyContent: 'space-between', marginBottom: 28 },
      block.items.map(({ label, number }) =>
        box(
          {
            width: (WIDTH - 2 * MARGIN - 40) / block.items.length,
            alignItems: 'center',
            padding: '12px 0',
            background: ink('red-pale'),
            border: `4px solid ${ink('red')}`,
            borderRadius: 16,
          },
          [box({ fontSize: 32 }, label), box({ fontSize: 52, fontWeight: 700 }, number)],
        ),
      ),
    );
  }
  if (block.kind === 'item') {
    const { depth, lead, mark, text } = block;
    const lines = [
      ...(lead ? [box({ ...STYLES.text, marginBottom: 0, fontWeight: 700 }, lead)] : []),
      ...(text ? [box({ ...STYLES.text, marginBottom: 0 }, text)] : []),
    ];
    return box({ flexDirection: 'row', paddingLeft: (depth - 1) * INDENT, marginBottom: 14 }, [
      box({ ...MARK, width: INDENT, flexShrink: 0 }, mark),
      box({ flex: 1 }, lines),
    ]);
  }
  return box({ marginLeft: block.depth * INDENT }, [box(STYLES[block.kind], block.text)]);
}

/** The name, where the site's address is known that too, and the day of the text. */
function drawFoot(day: string, address: string | undefined): Box {
  const code = address && {
    type: 'img' as const,
    props: {
      style: { width: CODE, height: CODE },
      src: `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 4 })).toString('base64')}`,
      width: CODE,
      height: CODE,
    },
  };
  const lines = ['不慌 · 催收电话应对指南', ...(address ? [address] : []), `${day}的版本`];
  return box(
    {
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'center',
      marginTop: 20,
      paddingTop: 28,
      borderTop: `3px solid ${ink('hairline')}`,
    },
    [
      box(
        { fontSize: 34, lineHeight: 1.5, color: ink('slate') },
        lines.map((line, place) => box({ fontWeight: place === 0 ? 700 : 400 }, line)),
      ),
      ...(code ? [code] : []),
    ],
  );
}

/** The picture of a page; `address` is the site's, where the build knows it. */
export const makeLongPicture = (
  { blocks, day }: LongPage,
  address: string | undefined,
): Picture => ({
  width: WIDTH,
  box: box(
    {
      padding: MARGIN,
      background: ink('paper'),
      color: ink('ink'),
      borderTop: `18px solid ${ink('teal')}`,
    },
    [...blocks.map(drawBlock), drawFoot(day, address)],
  ),
});
