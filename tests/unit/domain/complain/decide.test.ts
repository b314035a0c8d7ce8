/** Every combination of lender, behaviour and what was tried leads somewhere, and to one place only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bodiesOf,
  decideComplain,
  rankBehaviours,
  rulesFor,
} from '~/lib/domain/complain/decide.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';
import {
  behaviourChoices,
  bodies,
  definition,
  lenderChoices,
  rules,
  toAnswers,
  triedChoices,
} from './real-complain.ts';

const situations = lenderChoices.flatMap((lender) =>
  behaviourChoices.flatMap((behaviour) =>
    triedChoices.map((tried) => ({ lender, behaviour, tried })),
  ),
);
const known = new Set(bodies.map(({ id }) => id));
const routeOf = (lender: string, chosen: readonly string[], tried: string) =>
  decideComplain(definition, toAnswers(lender, chosen, tried));

test('there are 6 lenders, 16 behaviours and 7 things tried to combine', () => {
  expect(situations).toHaveLength(6 * 16 * 7);
});

test('every combination has exactly one rule', () => {
  const wrong = situations
    .map((situation) => ({
      ...situation,
      rules: rulesFor(definition, situation).map(({ id }) => id),
    }))
    .filter((found) => found.rules.length !== 1)
    .map(
      ({ lender, behaviour, tried, rules: found }) =>
        `${lender}, ${behaviour}, ${tried}: ${found.join(' and ') || 'no rule'}`,
    );
  expectNone(wrong, 'mend when in src/content/complain/rules/: one rule for each, and no other.');
});

test('every combination has a first choice and another body as fallback, never one twice', () => {
  const wrong = situations
    .map(({ lender, behaviour, tried }) => routeOf(lender, [behaviour], tried))
    .filter(
      (route) =>
        route.bodies.length < 2 ||
        new Set(route.bodies).size < route.bodies.length ||
        route.bodies.some((id) => !known.has(id)),
    )
    .map(({ rule, bodies: named }) => `${rule}: ${named.join(', ')}`);
  expectNone(wrong, 'name two bodies that are left whatever was tried.');
});

test('every rule decides some combination, and every body is named by one', () => {
  const routes = situations.map(({ lender, behaviour, tried }) =>
    routeOf(lender, [behaviour], tried),
  );
  expectNone(
    listDifferences(
      [...new Set(routes.map(({ rule }) => rule))],
      rules.map(({ id }) => id),
      'rule that decides',
    ),
    'widen its when, or remove src/content/complain/rules/<it>.yaml.',
  );
  expectNone(
    listDifferences(
      [...new Set(routes.flatMap((route) => route.bodies))],
      [...known],
      'body named',
    ),
    'name it under bodies of a rule, early enough to be among the three shown, or give it the role it plays and its lenders.',
  );
});

describe('who comes first', () => {
  test.each(lenderChoices)('violence goes to the police, whoever lent: %s', (lender) => {
    for (const tried of triedChoices) {
      expect(routeOf(lender, ['harassment', 'danger'], tried).bodies[0]).toBe('police');
    }
  });

  test.each(lenderChoices)(
    'money just sent goes to the paying bank, then the police: %s',
    (kind) => {
      for (const tried of triedChoices) {
        const route = routeOf(kind, ['fees', 'money-sent'], tried);
        expect(route.bodies.slice(0, 2)).toEqual(['paying-bank', 'police']);
      }
    },
  );

  test.each([
    ['bank-card', 'lender-bank', 'nfra'],
    ['consumer-finance', 'lender-bank', 'nfra'],
    ['microloan', 'lender-microloan', 'local-finance'],
    ['online-consumer', 'lender-online', 'regulator-by-contract'],
    ['unsure', 'lender-unknown', 'regulator-by-contract'],
  ])('calls about a loan of %s go to %s, then %s', (lender, first, fallback) => {
    for (const tried of ['nothing', 'collector', 'waiting', 'unsure']) {
      const route = routeOf(lender, ['harassment'], tried);
      expect(route.bodies.slice(0, 2)).toEqual([first, fallback]);
    }
  });

  test.each(['no-reply', 'unsatisfied'])(
    'after the lender’s answer “%s” the authority',
    (tried) => {
      expect(routeOf('bank-card', ['third-party'], tried).bodies[0]).toBe('nfra');
      expect(routeOf('microloan', ['third-party'], tried).bodies[0]).toBe('local-finance');
    },
  );

  test('no microloan complaint is sent to the regulator of banks, and the reverse', () => {
    const wrong = situations.filter(({ lender, behaviour, tried }) => {
      const route = routeOf(lender, [behaviour], tried).bodies;
      return (
        (lender === 'microloan' && route.includes('nfra')) ||
        (['bank-card', 'consumer-finance'].includes(lender) && route.includes('local-finance')) ||
        (lender === 'private' && (route.includes('nfra') || route.includes('local-finance')))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('nobody who was tried is named again', () => {
    const again = situations.filter(({ lender, behaviour, tried }) =>
      routeOf(lender, [behaviour], tried).bodies.some((id) =>
        bodies.find((body) => body.id === id)?.data.triedBy.includes(tried),
      ),
    );
    expect(again).toEqual([]);
  });
});

describe('several behaviours', () => {
  const someBehaviours = fc.uniqueArray(fc.constantFrom(...behaviourChoices), { minLength: 1 });

  test('the most urgent decides, in whatever order they were chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lenderChoices),
        someBehaviours,
        fc.constantFrom(...triedChoices),
        (lender, chosen, tried) => {
          const [first] = rankBehaviours(definition, chosen);
          const route = routeOf(lender, chosen, tried);
          expect(route.bodies).toEqual(routeOf(lender, [first], tried).bodies);
          expect(routeOf(lender, [...chosen].reverse(), tried)).toEqual(route);
        },
      ),
    );
  });

  test('what goes elsewhere is named beside the route, not dropped', () => {
    const route = routeOf('bank-card', ['harassment', 'credit-record'], 'nothing');
    expect(route.behaviour).toBe('harassment');
    expect(route.besides).toEqual([{ behaviour: 'credit-record', body: 'credit-objection' }]);
  });

  test('what was tried is about the deciding behaviour, not about what goes elsewhere', () => {
    const route = routeOf('bank-card', ['harassment', 'credit-record'], 'no-reply');
    expect(route.bodies[0]).toBe('nfra');
    expect(route.besides).toEqual([{ behaviour: 'credit-record', body: 'credit-objection' }]);
    expect(routeOf('bank-card', ['credit-record'], 'no-reply').bodies[0]).toBe('pbc');
  });

  test('what the route already covers is not named again', () => {
    const route = routeOf('bank-card', ['harassment', 'third-party', 'fees'], 'nothing');
    expect(route.besides).toEqual([]);
  });
});

describe('answers that are missing or wrong', () => {
  test('no answer at all counts as 不确定', () => {
    expect(decideComplain(definition, {})).toEqual(routeOf('unsure', ['unsure'], 'unsure'));
  });

  test('a situation without a rule is refused, naming it', () => {
    expect(() => decideComplain({ ...definition, rules: [] }, {})).toThrow(/No rule.*unsure/);
  });

  test('a situation with two rules is refused', () => {
    const twice = { ...definition, rules: [...definition.rules, ...definition.rules] };
    expect(() => decideComplain(twice, {})).toThrow(/Several rules/);
  });
});

test('a lender without an authority passes the role over', () => {
  const rule = { id: 'x', behaviours: ['danger'], bodies: ['police', 'regulator', 'court'] };
  const situation = { lender: 'private', behaviour: 'danger', tried: 'nothing' } as const;
  expect(bodiesOf(definition, rule, situation)).toEqual(['police', 'court']);
});
