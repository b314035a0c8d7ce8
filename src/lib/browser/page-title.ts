/** What the tab is called while a tool is used: what went wrong and where one is, before the page's own title. */

const parts = { error: '', step: '' };
let own: string | undefined;

/** Puts `words` before the page's title; '' takes them away again. */
export function setTitlePart(part: keyof typeof parts, words: string): void {
  own ??= document.title;
  parts[part] = words;
  document.title = [parts.error, parts.step, own].filter(Boolean).join('｜');
}
