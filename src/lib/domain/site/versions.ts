/** Where each version of a page stands. */
import { LANGUAGES, TRANSLATED_PAGES, type Language } from '~/lib/vocabulary/languages.ts';

/** One version of a page. */
interface Version {
  language: Language;
  name: string;
  /** Root-relative. */
  path: string;
}

/** The address of the page at `path` (its Chinese address) in `language`; both root-relative. */
export const versionPath = (path: string, language: Language): string =>
  `${LANGUAGES[language].folder}${path}`;

/** The language of the page at `path`, a root-relative address. */
export const languageOf = (path: string): Language =>
  (Object.keys(LANGUAGES) as Language[]).find(
    (language) => LANGUAGES[language].folder && path.startsWith(`${LANGUAGES[language].folder}/`),
  ) ?? 'zh-CN';

/** Every version of the page at `path`, itself included; none where there is only the one. */
export function versionsOf(path: string): Version[] {
  const chinese = path.slice(LANGUAGES[languageOf(path)].folder.length);
  if (!(TRANSLATED_PAGES as readonly string[]).includes(chinese)) return [];
  return (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    language,
    name: LANGUAGES[language].name,
    path: versionPath(chinese, language),
  }));
}
