import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS, type LenderChoice } from '~/lib/vocabulary/lender-kinds.ts';
import { AUTHORITIES, type Authority } from '~/lib/vocabulary/rules.ts';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { AuthorityWords } from '~/lib/domain/rules/result/authority.ts';
import type { RouteFiles } from './build-definition.ts';
import { decideComplain } from './decide.ts';
import { QUESTION, type ComplainDefinition } from './definition.ts';

const nameBody = ({ data: { name, contact } }: RouteFiles['bodies'][number]): string =>
  `${name}：${contact}`;

/**
 * Whom a breach of a call rule is taken to. Where a supervisor sees to it: the first two bodies of the route for
 * that lender, with the reason for their order. Else the body that stands for the rule's authority.
 */
export function buildAuthorities(
  definition: ComplainDefinition,
  { bodies, rules }: Pick<RouteFiles, 'bodies' | 'rules'>,
): AuthorityWords {
  const superviseFor = (lender: LenderChoice): string => {
    const route = decideComplain(definition, { [QUESTION.lender]: [lender] });
    const reason = rules.find(({ id }) => id === route.rule)?.data.reason ?? '';
    const stops = route.bodies.slice(0, 2).map((stop) => bodies.find(({ id }) => id === stop)!);
    return [reason, ...stops.map(nameBody)].join('');
  };
  const standingFor = (authority: Authority): string => {
    const [body, ...more] = bodies.filter(({ data }) => data.authority === authority);
    if (!body || more.length > 0) {
      throw new Error(`Exactly one complaint body must have "authority: ${authority}".`);
    }
    return nameBody(body);
  };
  const lenders: LenderChoice[] = [...idsOf(LENDER_KINDS), UNSURE];
  const others = idsOf(AUTHORITIES).filter((authority) => authority !== 'supervisor');
  return {
    supervisors: Object.fromEntries(
      lenders.map((lender) => [lender, superviseFor(lender)]),
    ) as AuthorityWords['supervisors'],
    others: Object.fromEntries(
      others.map((authority) => [authority, standingFor(authority)]),
    ) as AuthorityWords['others'],
  };
}
