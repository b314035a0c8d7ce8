/** The whole result in words: the answer first, then every rule, then what to do. Decides nothing. */
import type { Verdict } from '~/lib/vocabulary/rules.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { ActionWords, OutcomeWords } from '~/lib/domain/result/outcome.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { nameAuthority, type AuthorityWords } from './result/authority.ts';
import type { Contact, ContactField } from './contact.ts';
import type { ContactWords } from './words.ts';
import type { Judged } from './decide.ts';
import type { ActionId, GroupId } from './decide/find.ts';
import { viewJudgement, type JudgementView, type WordedRule } from './result/judgement.ts';

/** Rules that came out alike. */
export interface RuleGroup {
  id: GroupId;
  title: string;
  rules: (JudgementView & { authority: string })[];
}

export interface RulesResult {
  tone: VerdictTone;
  heading: string;
  /** What it means, and the one thing to do first. */
  first: Pick<OutcomeWords, 'lead' | 'actions' | 'hotlines'>;
  /** Said before everything else; empty when nobody is in danger. */
  urgent: OutcomeWords[];
  groups: RuleGroup[];
  pairs: { how: string; sides: JudgementView[] }[];
  outOfForce: { rule: WordedRule; text: string }[];
  actions: ActionWords[];
  /** What would make it surer, each with its field. */
  missing: FieldMessage[];
  caveat: string;
}

/** All words with hotline marks that no rule brings along. */
export const RULES_ACTIONS = {
  verify: {
    text: '守规不等于可信，越线也不等于是假的。先挂断，从官方App自己核实。',
    page: 'identify/verify-in-five-minutes',
  },
  record: {
    text: '记下日期、几点几分、号码和原话。录音、截图别删。',
    page: 'respond/record-evidence',
  },
  complain: {
    text: '投诉时写清文件名和效力。推荐性国标、行业自律，别写成“违法”。',
    page: 'respond/complain',
  },
} as const satisfies Record<ActionId, ActionWords>;

/** The card that comes before everything where somebody is in danger. */
export const RULES_DANGER: OutcomeWords = {
  title: '有人威胁伤人、动手、堵门、硬闯',
  lead: '先到安全的地方打{{police-110}}。先说地点，再说事情。',
  actions: [],
  hotlines: ['police-110'],
  articles: [],
};

const FIRST_COMPLAIN = {
  supervisor: '记下时间、号码和原话，先向放款机构投诉。不管用，再打这个号码。',
  other: '记下时间、号码和原话，再打这个号码。',
  nobody: '记下时间、号码和原话，再投诉。',
};

const CAVEAT =
  '只按你说的对照，不是法律意见。最后怎么认定，看证据和处理的部门。它只看越没越线，不看来电是真是假。';

const TITLES: Record<GroupId, string> = {
  crossed: '照你说的，越了',
  perhaps: '补上缺的，可能越了',
  unclear: '说不准',
  met: '照你说的，守了',
};

const nameCounts = (counts: Record<Verdict, number>): string =>
  [
    counts.crossed > 0 && `越了${counts.crossed}条`,
    counts.unclear > 0 && `说不准${counts.unclear}条`,
    counts.met > 0 && `守了${counts.met}条`,
  ]
    .filter(Boolean)
    .join('，') || '没有规则说到这件事';

const TONES: Record<GroupId, VerdictTone> = {
  crossed: 'crossed',
  perhaps: 'caution',
  unclear: 'unknown',
  met: 'unknown',
};

/** What to do first: where something is or may be crossed, keep it and take it to whoever sees to that rule. */
function firstOf(
  { groups, actions }: Judged<WordedRule>,
  { lenderKind }: Contact,
  authorities: AuthorityWords,
): Pick<OutcomeWords, 'actions' | 'hotlines'> {
  const rule = groups[0]?.judgements[0]?.rule;
  if (!rule || actions[0] === 'verify') return { actions: [RULES_ACTIONS.verify], hotlines: [] };
  const hotlines = hotlineIdsIn(nameAuthority(authorities, rule.authority, lenderKind)).slice(0, 1);
  const whom = rule.authority === 'supervisor' ? 'supervisor' : 'other';
  const text = FIRST_COMPLAIN[hotlines.length > 0 ? whom : 'nobody'];
  return { actions: [{ text, page: RULES_ACTIONS.complain.page }], hotlines };
}

function nameLead({ groups, counts }: Judged<WordedRule>): string {
  const perhaps = groups.find(({ id }) => id === 'perhaps')?.judgements.length ?? 0;
  const crossed = counts.crossed > 0;
  if (perhaps > 0) {
    return `${crossed ? '另外有' : '还不能说越了。有'}${perhaps}条，补上缺的那一点，就可能是越了，列在下面。`;
  }
  if (crossed) return '每条的效力不一样：法律最硬，推荐性国标和行业自律不是法律。';
  return '没有看出越线。没填的地方，我们不当作没有。';
}

const STATES = { 'not-yet': '那天还没有施行', ended: '那天已经失效' } as const;

/** What the view needs besides its own words. */
interface RulesResultWords {
  form: ContactWords;
  authorities: AuthorityWords;
}

/** Words for what the rules say about `contact`. */
export function composeRulesResult(
  judged: Judged<WordedRule>,
  contact: Contact,
  { form, authorities }: RulesResultWords,
): RulesResult {
  const { groups, counts, pairs, outOfForce, missing, isDangerous, actions } = judged;
  return {
    tone: groups[0] ? TONES[groups[0].id] : 'unknown',
    heading: `结果：${nameCounts(counts)}`,
    first: { lead: nameLead(judged), ...firstOf(judged, contact, authorities) },
    urgent: isDangerous ? [RULES_DANGER] : [],
    groups: groups.map(({ id, judgements }) => ({
      id,
      title: TITLES[id],
      rules: judgements.map((judgement) => ({
        ...viewJudgement(judgement, form),
        authority: nameAuthority(authorities, judgement.rule.authority, contact.lenderKind),
      })),
    })),
    pairs: pairs.map(({ how, sides }) => ({
      how,
      sides: sides.map((side) => viewJudgement(side, form)),
    })),
    outOfForce: outOfForce.map(({ rule, state }) => ({
      rule,
      text: `${contact.day ? formatDay(contact.day) : ''}，${STATES[state]}。${rule.period}。`,
    })),
    actions: actions.map((id) => RULES_ACTIONS[id]),
    missing: missing.map((field: ContactField) => ({
      field,
      name: '',
      message: form.labels[field],
    })),
    caveat: CAVEAT,
  };
}
