import { buildDefinition } from '../domain/collector-check/build-definition.ts';
import type {
  ActionWords,
  OutcomeWords,
  ReasonCatalog,
} from '../domain/collector-check/compose-result.ts';
import { hotlineIdsIn } from '../domain/inline-text.ts';
import { OUTCOME_IDS, type Outcome, type OutcomeId } from '../schemas/collector-check.ts';
import { indexCollection } from './find-entry.ts';
import { getHotline } from './hotlines.ts';
import { href } from './href.ts';
import { getPageLink } from './pages.ts';
import { getSource } from './sources.ts';

const questions = await indexCollection('checkQuestions');
const rules = await indexCollection('checkRules');
const outcomes = await indexCollection('checkOutcomes');

const byId = <Value>(ids: Iterable<string>, valueOf: (id: string) => Value) =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, valueOf(id)]));

const toAction = ({ text, page }: Outcome['actions'][number]): ActionWords =>
  page ? { text, page } : { text };

/** Leaves out the axis, which only the tests read: every byte is sent to the reader. */
const toWords = ({
  title,
  lead,
  actions,
  hotlines,
  articles,
  wouldChange,
}: Outcome): OutcomeWords => ({
  title,
  lead,
  actions: actions.map(toAction),
  hotlines,
  articles,
  ...(wouldChange ? { wouldChange } : {}),
});

const words = OUTCOME_IDS.map((id) => [id, toWords(outcomes.find(id).data)] as const);
const definition = buildDefinition(questions.entries, rules.entries);

const texts = [
  ...rules.entries.map((rule) => rule.data.reason),
  ...words.flatMap(([, { lead, wouldChange = '', actions }]) => [
    lead,
    wouldChange,
    ...actions.map((action) => action.text),
  ]),
];

/** Everything the quiz's island needs; an unknown hotline or page stops the build. */
export const checkWords = {
  outcomes: Object.fromEntries(words) as Record<OutcomeId, OutcomeWords>,
  hotlines: byId(
    [...texts.flatMap(hotlineIdsIn), ...words.flatMap(([, outcome]) => outcome.hotlines)],
    (id) => ({ name: getHotline(id).name, number: getHotline(id).number }),
  ),
  pages: byId(
    words.flatMap(([, { articles, actions }]) => [
      ...articles,
      ...actions.flatMap(({ page }) => page ?? []),
    ]),
    (id) => getPageLink(id).title,
  ),
  root: href('/'),
  definition,
};

/** Why each rule speaks, with its sources; an unknown source stops the build. */
export const checkReasons: ReasonCatalog = Object.fromEntries(
  rules.entries.map(({ id, data }) => [
    id,
    {
      text: data.reason,
      sources: data.sources.map(getSource).map(({ shortTitle, kindLabel, href }) => ({
        name: `${shortTitle}（${kindLabel}）`,
        href,
      })),
    },
  ]),
);
