/**
 * A letter as the parts of a WordprocessingML document (ECMA-376): the least that Word, WPS and
 * LibreOffice open. A4, 宋体 小四 (12 pt), one and a half lines.
 */
import { cleanText } from '~/lib/domain/values/clean-text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${PART}.styles+xml"/></Types>`;

const relation = (type: string, target: string) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** Sizes are half points, distances twentieths of a point. */
const STYLES = `${XML}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="宋体" w:cs="SimSun"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style></w:styles>`;

/** A4 with margins of 2.54 cm. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const paragraph = (line: string, isTitle: boolean): string => {
  if (line === '') return '<w:p/>';
  const style = isTitle ? '<w:pPr><w:pStyle w:val="Title"/></w:pPr>' : '';
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
};

/**
 * The parts of a document that has one paragraph for each line of `text`, by path in the package.
 * With `hasTitle`, a first line that stands apart from the rest is set as the title.
 */
export function docxParts(text: string, hasTitle: boolean): Record<string, string> {
  const lines = cleanText(text).split('\n');
  const body = lines.map((line, index) =>
    paragraph(line, hasTitle && index === 0 && lines[1] === ''),
  );
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relation('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relation('styles', 'styles.xml'),
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}${SECTION}</w:body></w:document>`,
    'word/styles.xml': STYLES,
  };
}
