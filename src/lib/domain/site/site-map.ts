/** Every page that has a place of its own, grouped by what a reader wants; the menu and the foot of each page show it. */
import { GUIDE_COLLECTIONS, REFERENCE_PAGES, TOOLS } from './pages.ts';

/** A page as the site map names it. */
interface MapEntry {
  path: string;
  title: string;
}

const OWN: readonly MapEntry[] = [
  { path: '/now/', title: '正在接电话' },
  ...Object.entries(GUIDE_COLLECTIONS).map(([id, { title }]) => ({ path: `/${id}/`, title })),
  { path: '/tools/', title: '全部工具' },
  ...Object.values(TOOLS),
  ...REFERENCE_PAGES,
  { path: '/search/', title: '搜索' },
  { path: '/', title: '首页' },
];

/** Which pages answer which want, in the order they are needed; what no group names stands in the last. */
const GROUPS: readonly { title: string; paths: readonly string[] }[] = [
  { title: '现在就要', paths: ['/now/', '/hotlines/', '/lenders/'] },
  {
    title: '是真的吗',
    paths: [
      '/identify/',
      '/tools/check/',
      '/tools/message/',
      '/tools/court/',
      '/tools/relief/',
      '/tools/practice/',
      '/stories/',
    ],
  },
  {
    title: '让它停下来',
    paths: [
      '/respond/',
      '/tools/log/',
      '/tools/rules/',
      '/tools/complain/',
      '/tools/letters/',
      '/carriers/',
      '/phones/',
    ],
  },
  {
    title: '把债理清',
    paths: [
      '/prevention/',
      '/stages/',
      '/tools/budget/',
      '/tools/debts/',
      '/tools/cash-flow/',
      '/tools/apr/',
    ],
  },
  {
    title: '查规则和依据',
    paths: ['/rights/', '/rules/', '/myths/', '/glossary/', '/sources/'],
  },
  { title: '本站', paths: [] },
];

const named = new Set(GROUPS.flatMap(({ paths }) => paths));

/** The groups of the site map, each page once. */
export const SITE_MAP: readonly { title: string; pages: readonly MapEntry[] }[] = GROUPS.map(
  ({ title, paths }, place) => ({
    title,
    pages: [
      ...paths.flatMap((path) => OWN.filter((page) => page.path === path)),
      ...(place === GROUPS.length - 1 ? OWN.filter(({ path }) => !named.has(path)) : []),
    ],
  }),
);
