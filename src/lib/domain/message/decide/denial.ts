/**
 * Whether an act is named only to deny it, or to tell what swindlers say and do to others. Only what stands directly at
 * the act counts: 不会向您索要|验证码, 诱导群众转到|安全账户, 以“|注销校园贷|”为由. A warning anywhere else in the text, or in
 * front of the act with other words between, changes nothing.
 */
import type { Words } from '~/lib/domain/message/definition.ts';
import { compileGroup } from './compile-pattern.ts';

/** The word lists that make a denial, in src/content/message/words. */
const DENIAL_LISTS = [
  'denial',
  'denial-filler',
  'denial-opening',
  'denial-closing',
  'denial-verdict',
  'denial-list',
  'denial-refuted',
  'denial-told',
  'denial-posing',
  'denial-swindler',
  'denial-quoting',
  'denial-quoted',
  'denial-judged',
  'denial-another',
  'posed',
] as const;

/** What stands around an act. */
export interface Around {
  /** What leads up to it in its clause. */
  clause: string;
  /** What leads up to it in its sentence. */
  sentence: string;
  /** What follows it in its sentence. */
  after: string;
}

/** Finds denials with the words of a definition. */
export interface Denial {
  isDenied: (around: Around, act: string) => boolean;
  /** Where in the act itself the denial of its last verb begins, as in 验证码|不要告诉; undefined without one. */
  findDeniedEnd: (act: string) => number | undefined;
  /** Whether a clause only tells of swindlers and those they deceive, and turns to nobody. */
  isTold: (clause: string) => boolean;
  /** Whether `between` makes what follows a denied act share its denial, as 、 does. */
  goesOn: (between: string) => boolean;
}

const MOST_FILLERS = 8;
const LONGEST_LAST_VERB = 5;
/** So many characters of an act tell whether it begins anew. */
const ACT_BEGINS = 3;
/** A denial may end in the first characters of the act, as 不收取 does where the act begins with 收. */
const LONGEST_OVERLAP = 2;

/** A quotation as a part of a list of them. */
const QUOTED = '“[^“”]{0,40}”';
const SO_FAR_QUOTED = new RegExp(`(?:${QUOTED}[、,和或及]?)+$`);
const STILL_QUOTED = new RegExp(`^(?:[、,和或及]?${QUOTED})+`);
/** How much of a quotation may follow the act. */
const LONGEST_REST = 40;

/** Me or you: what is said to or of them is not only told. Our bank, our town are neither. */
const ADDRESSED = /[您你请咱俺]|我(?![行司局院市县区省校国辖社部])/;

/** Where the last clause of a text begins. */
const LAST_CLAUSE = /[^,。!?;:\n]*$/;

/** A number to pay to or to call: who denies gives none. */
const GIVES_NUMBER = /[0-9]{4}/;
/** 谨防|假冒 is a stamp, and 没有|诱导大家 denies that one deceives: neither tells what swindlers do. */
const NOT_TOLD = /(?:防|[不没未无非绝勿莫]|[^个区分]别|没有|不是|不会)$/;
/** 任何不|…的一律 and 凡未|… threaten whoever does not. */
const OPENS_THREAT = /^.{1,4}?[不未没](?![法明])/;
/** Behind a quotation: what it says is to be done. */
const DO_AS_TOLD = /^[后,就再]?(?:请)?(?:照|办理|操作|即可)/;
/** 没交保证金|的都是骗子 judges who does not do it: a threat. */
const NOT_DONE = /[不未没无别勿]/;
/** What may stand between an act and its verdict: 保证金|、解冻费|的均为诈骗. */
const LISTED_ON = '(?:”|(?:后|再|才)(?:放款|下款|放贷)|、[^、,。!?;:\\n请您你我不没]{1,8})*';

const STOP = /[,。!?;:\n]/;

/** 要不要 and 能不能 ask; they deny nothing. */
const withoutQuestions = (text: string): string => text.replace(/(.)不\1/g, '??');

/** The denial that `words` describe. */
export function prepareDenial(words: Words): Denial {
  const [
    denial,
    filler,
    opening,
    closing,
    verdict,
    list,
    refutation,
    told,
    posing,
    swindler,
    quoting,
    quoted,
    judgement,
    another,
    posers,
  ] = DENIAL_LISTS.map((name) => compileGroup(name, words));
  const fillers = `${filler}{0,${MOST_FILLERS}}`;
  const direct = new RegExp(`${denial}${fillers}$`);
  const poses = new RegExp(`${posing}$`);
  const posed = new RegExp(`^.{0,4}${posers}`);
  const opened = new RegExp(`${opening}[^。!?;\\n骗诈]{0,30}$`);
  // Before a closing word, which says less than a verdict, 请 may begin what is asked.
  const openedUnasked = new RegExp(`${opening}[^。!?;\\n骗诈请]{0,30}$`);
  const closed = new RegExp(`^[^,。!?;\\n]{0,4}${closing}`);
  const judged = new RegExp(`^(?:(?!其[他它]|[别他不没未])[^,。!?;\\n]){0,26}${verdict}`);
  const refuted = new RegExp(`^${refutation}`);
  const going = new RegExp(`^${list}${fillers}$`);
  // What others are made to do is told of them to the end of the clause, unless it turns to the reader.
  const doneToOthers = new RegExp(`${told}[^,。!?;:\\n请您你我】)]{0,24}$`);
  const tells = new RegExp(`${told}|${posing}|${swindler}`);
  const beforeQuotation = new RegExp(`${quoting}$`);
  const behindQuotation = new RegExp(`^${quoted}`);
  const judgedAlone = new RegExp(`^${LISTED_ON}${judgement}(?=[,。!?;、\\n]|$)`);
  /** 要求先交保证金|的均为诈骗: without 凡, where nobody is spoken to and nothing is given to pay to. */
  const isJudged = ({ clause, after }: Around, act: string): boolean =>
    judgedAlone.test(after) &&
    !STOP.test(act) &&
    !ADDRESSED.test(clause + act) &&
    !GIVES_NUMBER.test(clause + act) &&
    !NOT_DONE.test(clause + act);
  // What was denied is something else where another act begins behind it without a stop: 不用您本人去|把欠款转到.
  const beginsAnother = new RegExp(another!);
  /** The match of `pattern` at the end of `whole`, unless what stands before it says that it is none. */
  const findTold = (pattern: RegExp, whole: string): RegExpExecArray | null => {
    const match = pattern.exec(whole);
    return match && !NOT_TOLD.test(whole.slice(0, match.index)) ? match : null;
  };
  const isDirect = (before: string, act: string): boolean => {
    const lead = withoutQuestions(before);
    for (let shared = 0; shared <= LONGEST_OVERLAP; shared += 1) {
      const whole = lead + act.slice(0, shared);
      const match =
        direct.exec(whole) ??
        (posed.test(act) ? findTold(poses, whole) : null) ??
        (ADDRESSED.test(act) ? null : findTold(doneToOthers, whole));
      if (!match || match.index >= lead.length) continue;
      if (!beginsAnother.test(lead.slice(match.index) + act.slice(0, ACT_BEGINS))) return true;
    }
    return false;
  };
  /** Whether `before` opens a warning of the act, which gives no number and threatens nobody who does not do it. */
  const isOpened = (pattern: RegExp, before: string, act: string): boolean => {
    const match = pattern.exec(before);
    return match !== null && !OPENS_THREAT.test(match[0]) && !GIVES_NUMBER.test(match[0] + act);
  };
  /** Whether the act begins within quotation marks, before or behind which it is said whose words they are. */
  const isQuoted = (before: string, act: string, after: string): boolean => {
    const whole = before + act.charAt(0);
    const begin = whole.lastIndexOf('“');
    if (begin < 0 || whole.indexOf('”', begin) >= 0) return false;
    const rest = act + after;
    const end = rest.indexOf('”');
    if (end < 0 || end > act.length + LONGEST_REST) return false;
    if (GIVES_NUMBER.test(rest.slice(0, end)) || DO_AS_TOLD.test(rest.slice(end + 1))) return false;
    return (
      beforeQuotation.test(whole.slice(0, begin).replace(SO_FAR_QUOTED, '')) ||
      behindQuotation.test(rest.slice(end + 1).replace(STILL_QUOTED, ''))
    );
  };
  return {
    isDenied: (around, act) => {
      const { clause, sentence, after } = around;
      return (
        isDirect(sentence, act) ||
        (refuted.test(`${after}。`) && !NOT_DONE.test(clause) && !GIVES_NUMBER.test(act)) ||
        isQuoted(sentence, act, after) ||
        (isOpened(openedUnasked, clause, act) && closed.test(after)) ||
        (isOpened(opened, sentence, act) && judged.test(`${after}。`)) ||
        isJudged(around, act)
      );
    },
    findDeniedEnd: (act) => {
      const from = act.search(LAST_CLAUSE);
      const clause = act.slice(from);
      for (let cut = 1; cut <= LONGEST_LAST_VERB && cut < clause.length; cut += 1) {
        const match = direct.exec(withoutQuestions(clause.slice(0, -cut)));
        if (match) return from + match.index;
      }
      return undefined;
    },
    isTold: (clause) => findTold(tells, clause) !== null && !ADDRESSED.test(clause),
    goesOn: (between) => going.test(between),
  };
}
