/** Packs a letter as a .docx file. Loaded only when one is asked for. */
import { strToU8, zipSync } from 'fflate';
import { docxParts } from './docx-parts.ts';

/** The same letter makes the same bytes: no clock is read. The oldest day that ZIP knows. */
const MADE_ON = '1980-01-01T12:00:00';

/** The bytes of a document with one paragraph for each line of `text`; see `docxParts`. */
export function makeDocx(text: string, hasTitle: boolean): Uint8Array {
  const parts = Object.entries(docxParts(text, hasTitle));
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), {
    mtime: MADE_ON,
  });
}
