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
