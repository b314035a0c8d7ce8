/** The file is opened by a reader that is not ours. */
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { composeLetter } from '~/lib/domain/letters/result.ts';
import { letterFileName } from '~/lib/domain/letters/text/file-name.ts';
import { makeDocx } from '~/lib/domain/letters/text/docx.ts';
import { getTemplate, TODAY } from './letters.ts';

/** The paragraphs that mammoth finds; it ends each with two line feeds. */
const readParagraphs = async (text: string): Promise<string[]> => {
  const buffer = Buffer.from(makeDocx(text, true));
  const { value, messages } = await mammoth.extractRawText({ buffer });
  expect(messages).toEqual([]);
  return value.split('\n\n').slice(0, -1);
};

test('a letter comes back with the same paragraphs, blanks and all', async () => {
  const { lines } = composeLetter(getTemplate('credit-card-instalments'), { name: '李某' }, TODAY);
  expect(await readParagraphs(lines.join('\n'))).toEqual(lines);
});

test.each([
  '<w:p><w:r><w:t>多一段</w:t></w:r></w:p>',
  '&amp; & &lt; "引号" \'单引\'',
  ']]> <![CDATA[ x ]]> <!-- -->',
  '😀👨‍👩‍👧 𠮷 é',
  '  前后空格  ',
  '＿＿',
])('hostile text stays text: %s', async (line) => {
  expect(await readParagraphs(`标题\n\n${line}\n完`)).toEqual(['标题', '', line, '完']);
});

test('what no document may hold is left out, and the rest stays', async () => {
  const lines = await readParagraphs('a\u0000b\u0008c\uFFFEd\u000Be\uD800f\tg');
  expect(lines).toEqual(['abcdef g']);
});

test('any text makes a document that opens with its lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const lines = await readParagraphs(text.replace(/[\n\r\u2028\u2029]/g, ''));
      expect(lines).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

describe('the package', () => {
  const parts = unzipSync(makeDocx('标题\n\n正文', true));
  const read = (path: string) => new TextDecoder().decode(parts[path]);

  test('is A4 in 宋体 小四 and names its parts', () => {
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    expect(read('word/document.xml')).toContain('w:w="11906" w:h="16838"');
    expect(read('word/styles.xml')).toContain('w:eastAsia="宋体"');
    expect(read('word/styles.xml')).toContain('<w:sz w:val="24"/>');
  });

  test('sets the title of a letter as one, and a message without', () => {
    expect(read('word/document.xml').match(/w:pStyle/g)).toHaveLength(1);
    const message = unzipSync(makeDocx('第一句\n\n第二句', false))['word/document.xml'];
    expect(new TextDecoder().decode(message)).not.toContain('w:pStyle');
  });

  test('is the same for the same letter: it holds no day and no name of a maker', () => {
    expect(makeDocx('信', true)).toEqual(makeDocx('信', true));
  });
});

test('the file is called by the letter’s title', () => {
  expect(letterFileName('投诉信（给/监管）', 'docx')).toBe('投诉信（给监管）.docx');
});
