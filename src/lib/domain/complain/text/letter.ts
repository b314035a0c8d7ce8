/** A short text to hand over or read out: what is known, and ＿＿ for what only the reader knows. */
import type { LetterSlot } from '~/lib/vocabulary/complain.ts';
import type { LenderChoice } from '~/lib/vocabulary/lender-kinds.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import type { LetterWords, ComplainDetails } from '~/lib/domain/complain/words.ts';

/** Left for the reader to fill in. */
const BLANK = '＿＿';

/** The lenders of which the answer says what they are; the full name only the contract tells. */
const INSTITUTIONS: Readonly<Partial<Record<LenderChoice, string>>> = {
  'bank-card': '银行',
  'consumer-finance': '消费金融公司',
  microloan: '小额贷款公司',
};

/** What another tool handed over about the contact. */
export interface KnownFacts {
  /** YYYY-MM-DD. */
  day?: string | undefined;
  /** HH:MM. */
  time?: string | undefined;
}

/** What a letter is written from. */
interface LetterFacts extends KnownFacts {
  lender: LenderChoice;
  /** Ids, most urgent first. */
  behaviours: readonly string[];
  /** What the reader did before, if a note says so. */
  history?: string | undefined;
}

const fillSlot = (slot: LetterSlot, facts: LetterFacts): string => {
  if (slot === 'when' && (facts.day ?? facts.time)) {
    return `${facts.day ? formatDay(facts.day) : BLANK}，${facts.time ?? BLANK}`;
  }
  const institution = slot === 'lender' ? INSTITUTIONS[facts.lender] : undefined;
  return institution ? `${BLANK}（${institution}）` : BLANK;
};

const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line}`);

/** The letter to one body. Invents nothing: what is not in `facts` stays blank. */
export function composeLetter(
  { opening, slots, history, demands, asks }: LetterWords,
  { behaviours, slots: names }: Pick<ComplainDetails, 'behaviours' | 'slots'>,
  facts: LetterFacts,
): string {
  const happened = facts.behaviours.flatMap((id) => behaviours[id] ?? []);
  const reports = happened.map(({ report }) => report);
  const wanted = [...(demands ? happened.map(({ demand }) => demand) : []), ...asks];
  return [
    opening,
    ...(history ? [facts.history ?? history] : []),
    '',
    ...slots.map((slot) => `${names[slot]}：${fillSlot(slot, facts)}`),
    '',
    '发生了什么：',
    ...numbered(reports.length > 0 ? reports : [BLANK]),
    '',
    '我的要求：',
    ...numbered(wanted),
    '',
    `我的姓名和电话：${BLANK}`,
  ].join('\n');
}
