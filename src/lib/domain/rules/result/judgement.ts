/** One rule's judgement in words. Decides nothing. */
import type { Authority, ForbiddenAct, Verdict } from '~/lib/vocabulary/rules.ts';
import type { CallRule } from '~/lib/schemas/rules.ts';
import type { ContactWords } from '~/lib/domain/rules/words.ts';
import type { Gate, JudgedRule, Judgement } from '~/lib/domain/rules/decide/judge.ts';
import type { Measure, PlainReason } from '~/lib/domain/rules/decide/measure.ts';

/** A rule with the words a result shows. */
export interface WordedRule
  extends
    JudgedRule,
    Pick<CallRule, 'title' | 'statement' | 'appliesTo' | 'condition' | 'unless' | 'note'> {
  authority: Authority;
  /** The days it holds for, in words. */
  period: string;
  /** Name, article and force of its source. */
  basis: string;
  href: string;
}

const VERDICT_LABELS: Record<Verdict, string> = {
  crossed: '越了',
  unclear: '说不准',
  met: '守了',
};

/** A refusal has no tick: the form asks about it on its own. */
const REFUSAL = '说了别再联系，还联系';

const nameActs = (acts: readonly ForbiddenAct[], { actGroups }: ContactWords): string => {
  const labels: Partial<Record<ForbiddenAct, string>> = Object.assign(
    {},
    ...actGroups.map((group) => group.acts),
  );
  return acts.map((act) => labels[act] ?? REFUSAL).join('；');
};

const shortClock = (clock: string) => clock.replace(/^0/, '');

const nameHours = ({ figure }: JudgedRule): string =>
  figure?.kind === 'quiet-hours'
    ? `${shortClock(figure.from)}到${figure.from > figure.to ? '次日' : ''}${shortClock(figure.to)}`
    : '';

/** What a daily limit counts. */
const nameRuler = ({ figure }: JudgedRule): string => {
  if (figure?.kind !== 'daily-limit') return '';
  if (figure.counts === 'attempted') return '没接通的';
  return figure.counts === 'effective' ? '说上话的' : '接通的告知电话';
};

/** What a rule asks for besides the acts. */
const nameNeed = ({ figure }: JudgedRule): string =>
  (figure?.kind === 'forbidden' && figure.alsoNeeds) || '';

const PLAIN_REASONS: Record<Exclude<PlainReason, 'unknown'>, string> = {
  'act-not-done': '你说没有发生。',
  agreed: '你们事先约定过，就按约定。约定写了什么，我们看不到。',
  'asks-lender-consent': '要看放款机构同意他这样用没有。打官方客服问一句，没同意就是越了。',
  consented: '你说你同意过。',
  'consent-unclear': '你只同意过这一次。算不算约定，说不准。',
  'ringing-may-count': '响了没接的也算，就超过了。算不算，标准文字没有看到。',
  'no-number': '它只要求合理、必需，没写几次。',
  'once-connected': '最多接通一次，说不上密。',
  'debtor-reachable': '他找得到欠款的人，却去找了别人。',
  'only-asked': '联系不上欠款的人才去找的，没催别人，也没说欠款。',
  'no-duty': '它说的是谁要还，没说能不能打。没签字、没担保的人，一般不用还。',
  'compare-sheet': '要对照你签字时的成本明示表。表上没列的才算。',
};

function nameReason(rule: JudgedRule, { reason, missing }: Measure, words: ContactWords): string {
  switch (reason.code) {
    case 'quiet-time':
      return `${shortClock(reason.time)}，在${nameHours(rule)}里。`;
    case 'other-time':
      return `${shortClock(reason.time)}，不在${nameHours(rule)}里。`;
    case 'over-limit':
      return `${nameRuler(rule)}有${reason.calls}次，超过${reason.limit}次。`;
    case 'within-limit':
      return `${nameRuler(rule)}最多${reason.calls}次，没有超过${reason.limit}次。`;
    case 'too-few-visitors':
    case 'enough-visitors':
      return `来了${reason.visitors}个人。`;
    case 'act-done':
      return `照你说的：${nameActs(reason.acts, words)}。`;
    case 'act-close':
      return `你说的是：${nameActs(reason.acts, words)}。算不算这一条，还要看经过。`;
    case 'act-needs-more':
      return `照你说的：${nameActs(reason.acts, words)}。还要看${nameNeed(rule)}。`;
    case 'agreement-unknown': {
      const { otherwise } = reason;
      const then = nameReason(rule, otherwise, words);
      return `还不知道有没有约定过、你同意过没有。都没有的话，${VERDICT_LABELS[otherwise.verdict]}：${then}`;
    }
    case 'unknown':
      return missing ? `还不知道：${words.labels[missing]}。` : '';
    default:
      return PLAIN_REASONS[reason.code];
  }
}

const GATE_WORDS: Record<Gate, (rule: WordedRule) => string> = {
  day: () => '是哪一天',
  start: () => '那天它开始用了没有（起始日没有核实）',
  lenderKind: () => '钱是哪类机构借的',
  premise: ({ condition = '' }) => `是不是这样：${condition}`,
};

/** The tag of a judgement: what an open question would make of it is said at once. */
function tagOf({ verdict, gates, measure }: Judgement<WordedRule>): string {
  if (verdict === 'unclear' && gates.length > 0 && measure.verdict === 'crossed') {
    return '说不准：归它管，就是越了';
  }
  if (measure.reason.code === 'agreement-unknown') {
    return `说不准：没约定、没同意，就是${VERDICT_LABELS[measure.reason.otherwise.verdict]}`;
  }
  return VERDICT_LABELS[verdict];
}

/** A judgement as the page shows it. */
export interface JudgementView {
  rule: WordedRule;
  verdict: Verdict;
  tag: string;
  reason: string;
  /** Whom it binds, on what condition, with what exception. */
  whom: string;
  /** Whether it was in force on the day. */
  inForce: string;
}

const nameForce = ({ rule, gates }: Judgement<WordedRule>): string => {
  if (gates.includes('day')) return `不知道是哪天。${rule.period}。`;
  return gates.includes('start')
    ? `那天用没用，没有核实。${rule.period}。`
    : `那天在用：${rule.period}。`;
};

/** Whom `rule` binds, in one line. */
const nameScope = ({ appliesTo, condition, unless }: WordedRule): string =>
  [appliesTo, condition && `前提：${condition}`, unless && `除外：${unless}`]
    .filter(Boolean)
    .join('。') + '。';

/** Words for `judgement`; answers are called what the form's `words` call them. */
export function viewJudgement(
  judgement: Judgement<WordedRule>,
  words: ContactWords,
): JudgementView {
  const { rule, verdict, gates, measure } = judgement;
  const first = gates.map((gate) => GATE_WORDS[gate](rule)).join('，');
  const then =
    measure.verdict === 'unclear'
      ? '就算归它管：'
      : `归它管的话，${VERDICT_LABELS[measure.verdict]}：`;
  const reason = nameReason(rule, measure, words);
  return {
    rule,
    verdict,
    tag: tagOf(judgement),
    reason: first === '' ? reason : `先要看${first}。${then}${reason}`,
    whom: nameScope(rule),
    inForce: nameForce(judgement),
  };
}
