/** What is photographed: one page of each kind, at the widths and in the colours that readers have. */

/** One page of every kind, by its name in the contact sheet. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  home: '/',
  now: '/now/',
  article: '/respond/complain/',
  'article-tables': '/rights/call-hours-and-frequency/',
  'article-diagram': '/identify/real-or-fake/',
  'index-respond': '/respond/',
  'index-identify': '/identify/',
  story: '/stories/li-hangzhou/',
  tools: '/tools/',
  check: '/tools/check/',
  message: '/tools/message/',
  log: '/tools/log/',
  budget: '/tools/budget/',
  debts: '/tools/debts/',
  letter: '/tools/letters/stop-improper-collection/',
  rules: '/rules/',
  myths: '/myths/',
  stages: '/stages/',
  lenders: '/lenders/',
  hotlines: '/hotlines/',
  carriers: '/carriers/',
  glossary: '/glossary/',
  sources: '/sources/',
  source: '/sources/civil-code/',
  about: '/about/',
  phones: '/phones/',
  search: '/search/',
  missing: '/404.html',
};

export const WIDTHS: readonly number[] = [320, 360, 390, 768, 1280, 1920];

export const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];

/** The height of the screen at each width: what is seen without scrolling. */
export const heightOf = (width: number): number => (width < 600 ? 640 : width < 1000 ? 1024 : 800);
