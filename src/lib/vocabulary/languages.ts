/** Other languages: what each calls itself, and which pages there are in them. */

/** The languages of this site, by the value of `lang`: what each calls itself, and the folder of its pages. */
export const LANGUAGES = {
  'zh-CN': { name: '简体中文', folder: '' },
  'zh-Hant': { name: '繁體中文', folder: '/zh-hant' },
  en: { name: 'English', folder: '/en' },
} as const;

export type Language = keyof typeof LANGUAGES;

/** The pages with versions, by their Chinese addresses: those somebody needs first. */
export const TRANSLATED_PAGES = [
  '/now/',
  '/now/family/',
  '/respond/answer-a-call/',
  '/identify/real-or-fake/',
  '/rights/what-collectors-may-do/',
  '/hotlines/',
] as const;
