/** Decides whom to turn to first, second and third. Knows no words. */
import type { LenderChoice } from '~/lib/vocabulary/lender-kinds.ts';
import { UNSURE, type Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { QUESTION, type ComplainDefinition, type RouteRule, type Situation } from './definition.ts';

/** A first choice, a fallback, and one more where there is one. */
const MOST_BODIES = 3;

/** Something else that happened and goes to somebody the route does not name. */
export interface SideRoute {
  behaviour: string;
  body: string;
}

export interface Route extends Situation {
  rule: string;
  /** Ids in order: first choice, fallback, perhaps a third. */
  bodies: string[];
  /** Most urgent first. */
  besides: SideRoute[];
}

/** The rules that hold for `situation`; the content is right when there is exactly one. */
export const rulesFor = (
  { rules }: ComplainDefinition,
  { lender, behaviour, tried }: Situation,
): RouteRule[] =>
  rules.filter(
    (rule) =>
      rule.behaviours.includes(behaviour) &&
      (rule.lenders?.includes(lender) ?? true) &&
      (rule.tried?.includes(tried) ?? true),
  );

/** The bodies `rule` names for `situation`: roles filled, those already tried passed over. */
export function bodiesOf(
  { roles, triedBy }: ComplainDefinition,
  rule: RouteRule,
  { lender, tried }: Situation,
): string[] {
  return rule.bodies
    .map((name) => (name === 'lender' || name === 'regulator' ? roles[name][lender] : name))
    .filter((id) => id !== undefined)
    .filter((id) => !triedBy[id]?.includes(tried))
    .slice(0, MOST_BODIES);
}

/** `behaviours` with the most urgent first; 不确定 when there is none. */
export function rankBehaviours(
  { urgency }: ComplainDefinition,
  behaviours: readonly string[],
): [string, ...string[]] {
  const [first = UNSURE, ...rest] = [...behaviours].sort(
    (a, b) => (urgency[b] ?? 0) - (urgency[a] ?? 0),
  );
  return [first, ...rest];
}

/**
 * The route for `answers`; what is unanswered counts as 不确定. The most urgent behaviour decides.
 * Throws when the rules leave the situation open or answer it twice, which a test rules out.
 */
export function decideComplain(definition: ComplainDefinition, answers: Answers): Route {
  const [lender = UNSURE] = (answers[QUESTION.lender] ?? []) as readonly LenderChoice[];
  const [tried = UNSURE] = answers[QUESTION.tried] ?? [];
  const routeOf = (behaviour: string, triedForIt: string) => {
    const situation = { lender, behaviour, tried: triedForIt };
    const [rule, ...more] = rulesFor(definition, situation);
    if (!rule || more.length > 0) {
      throw new Error(`${rule ? 'Several rules' : 'No rule'} for ${JSON.stringify(situation)}`);
    }
    return { ...situation, rule: rule.id, bodies: bodiesOf(definition, rule, situation) };
  };
  const [deciding, ...others] = rankBehaviours(definition, answers[QUESTION.behaviour] ?? []);
  const route = routeOf(deciding, tried);
  const besides = others.flatMap((behaviour) => {
    // What was tried is taken to be about what decides, not about what goes elsewhere.
    const [body] = routeOf(behaviour, UNSURE).bodies;
    return body === undefined || route.bodies.includes(body) ? [] : [{ behaviour, body }];
  });
  return { ...route, besides };
}
