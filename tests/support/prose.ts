/** What the editorial tests look for in the body of an article. */

/** A paragraph, list, table or component of an MDX body, split at blank lines. */
export const blocksOf = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

/** Hours, counts, days, yuan, percent: what a rule may set. Calendar dates are not meant. */
const FIGURE =
  /\d{1,2}[:：]\d{2}|\d+(?:\.\d+)?(?:%|％|倍)|\d+(?:日|天|个工作日|个月|年|小时)|\d+次|\d+(?:\.\d+)?万?元/;
const CALENDAR_DATE = /\d{4}年(?:\d+月)?(?:\d+日)?/g;

/** The body without its worked examples, whose numbers are invented and say so. */
const withoutExamples = (body: string) => body.replace(/<Example>[\s\S]*?<\/Example>/g, '');

/** A sentence that goes on about what the one before it says. */
const CONTINUES = /^[-*\s\d.]*(?:这|它|其中|超过|不够)/;
const CITES = /<(?:Cite|Benchmark)\b/;
/** A `<Cite>` after the full stop belongs to the sentence before it. */
const CITE_AFTER_STOP = /([。！？；])((?:\s*<Cite\b[^>]*\/>)+)/g;

/** The sentences of a paragraph or list, the rows of a table: what one citation covers. */
const unitsOf = (block: string): string[] =>
  block.startsWith('|')
    ? block.split('\n')
    : block
        .replace(CITE_AFTER_STOP, '$2$1')
        .split(/(?<=[。！？；])|\n(?=\s*(?:[-*]|\d+\.)\s)/)
        .map((sentence) => sentence.trim());

/** The sentences and table rows that hold a figure and neither cite a source nor take it from the benchmarks. */
export const uncitedFigures = (body: string): string[] =>
  blocksOf(withoutExamples(body))
    .filter((block) => !block.startsWith('#'))
    .flatMap((block) => {
      let covered = false;
      return unitsOf(block).filter((unit) => {
        covered = CITES.test(unit) || (covered && CONTINUES.test(unit));
        const text = unit.replace(/<[^>]+>/g, '').replace(CALENDAR_DATE, '');
        return FIGURE.test(text) && !covered;
      });
    });

/** The paragraphs of more than three sentences; lists and tables are not paragraphs. */
export const longParagraphs = (body: string): string[] =>
  blocksOf(body).filter(
    (block) => !/^(?:[-|#<]|\d+\.)/.test(block) && (block.match(/[。！？]/g)?.length ?? 0) > 3,
  );

/** Half-width punctuation beside Chinese, and spaces between Chinese and Latin letters or digits. */
export const badTypography = (text: string): string[] =>
  [
    ...text.matchAll(/.{0,6}\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}.{0,6}/gu),
    ...text.matchAll(
      /.{0,6}\p{Script=Han} +[A-Za-z0-9].{0,6}|[A-Za-z0-9%] +\p{Script=Han}.{0,6}/gu,
    ),
    ...text.matchAll(/.{0,6}[。，；：！？]{2,}.{0,6}/gu),
  ].map(([found]) => found);
