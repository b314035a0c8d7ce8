import record from '~/content/engines.json';

/** What the journeys of `npm run test:engines` are called on the page, in their order. */
const JOURNEYS: Readonly<Record<string, string>> = {
  reading: '读文章',
  check: '自查',
  budget: '预算',
  message: '短信检查',
  court: '法院文书',
  debts: '债务清单',
  letter: '写信',
  search: '搜索',
};

/** The journeys' names, as columns. */
export const journeyTitles = Object.values(JOURNEYS);

/** The day of the last try, and each engine with whether each journey passed; only what was really tried. */
export const triedOn = record.day;
/** Each engine with its version, and whether each journey passed there. */
export const triedEngines = record.engines.map(({ name, version, passed }) => ({
  name,
  version,
  results: Object.keys(JOURNEYS).map((journey) => passed.includes(journey)),
}));
