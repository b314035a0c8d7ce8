import { countCharacters } from '~/lib/schemas/fields.ts';

/** The running text of an MDX body: tags, code, table rules and Markdown signs removed. */
export function plainText(body: string): string {
  return body
    .replace(/`[^`]*`/g, '')
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/<(?:Hotline|Benchmark)\b[^>]*\/>/g, '某号')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[\s:|-]+\|$/gm, '')
    .replace(/[*`#>]/g, '');
}

/** Sentences of running text; list items, table cells and paragraphs end a sentence too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？；\n|]/)
    .map((sentence) => sentence.replace(/^[-\d.\s]+/, '').trim())
    .filter((sentence) => sentence !== '');
}

const LONGEST_SENTENCE = 60;

/** The sentences of `text` that are too long to be read in one breath, each with its length. */
export const longSentences = (text: string): string[] =>
  sentencesOf(text)
    .filter((sentence) => countCharacters(sentence) > LONGEST_SENTENCE)
    .map((sentence) => `${countCharacters(sentence)} characters: ${sentence}`);

/** What to do with a sentence that is too long. */
export const HOW_TO_SHORTEN = `make two sentences of it; none has more than ${LONGEST_SENTENCE} characters.`;
