import { LETTER_SLOTS } from '~/lib/vocabulary/complain.ts';
import { buildAuthorities } from '~/lib/domain/complain/build-authorities.ts';
import { buildComplainDefinition } from '~/lib/domain/complain/build-definition.ts';
import type { BehaviourConducts } from '~/lib/domain/complain/carried.ts';
import type {
  BodyWords,
  DeadlineWords,
  ComplainDetails,
  ComplainWords,
} from '~/lib/domain/complain/words.ts';
import { toLetterPage } from '~/lib/domain/site/tool-links.ts';
import type { BodyEntry } from '~/lib/schemas/complain.ts';
import { checkWords } from './check.ts';
import { indexCollection } from './find-entry.ts';
import { nameSource, toLinkWords, toReason } from './link-words.ts';

const questions = await indexCollection('complainQuestions');
const behaviours = await indexCollection('complainBehaviours');
const bodies = await indexCollection('complainBodies');
const rules = await indexCollection('complainRules');
const notes = await indexCollection('complainNotes');

const sortedBodies = [...bodies.entries].sort((a, b) => a.data.order - b.data.order);

const toDeadline = ({ text, source, article }: BodyEntry['deadlines'][number]): DeadlineWords => ({
  text,
  sources: [nameSource(source, article)],
});

const toBody = ({ data }: { data: BodyEntry }): BodyWords => {
  const { handles, cannot, contact, attach, deadlines, deadlineNote, letter, articles } = data;
  const { sources } = toReason(handles, data.sources);
  const always = { handles, cannot, contact, attach, letter, articles, sources };
  return {
    ...always,
    deadlines: deadlines.map(toDeadline),
    ...(deadlineNote && { deadlineNote }),
  };
};

const cards = {
  danger: checkWords.outcomes.danger,
  'money-sent': checkWords.outcomes['money-sent'],
};

const definition = buildComplainDefinition({
  questions: questions.entries,
  behaviours: behaviours.entries,
  bodies: bodies.entries,
  rules: rules.entries,
});

/** Whom a breach of a call rule is taken to. */
export const callAuthorities = buildAuthorities(definition, {
  bodies: bodies.entries,
  rules: rules.entries,
});

/** Everything the island needs at once; an unknown hotline or page stops the build. */
export const complainWords = {
  definition,
  cards,
  bodies: Object.fromEntries(
    bodies.entries.map(({ id, data: { name, hotlines, letters } }) => [
      id,
      { name, hotlines, letters: letters.map(toLetterPage) },
    ]),
  ),
  /** What each behaviour stands for in the other tools. */
  conducts: Object.fromEntries(
    behaviours.entries.map(({ id, data }) => [id, data.conducts]),
  ) as BehaviourConducts,
  ...toLinkWords({
    outcomes: Object.values(cards),
    texts: [
      ...bodies.entries.map(({ data }) => data.contact),
      ...rules.entries.map(({ data }) => data.reason),
      ...notes.entries.map(({ data }) => data.text),
    ],
    hotlines: bodies.entries.flatMap(({ data }) => data.hotlines),
    pages: bodies.entries.flatMap(({ data: { articles, letters } }) => [
      ...articles,
      ...letters.map(toLetterPage),
    ]),
  }),
} satisfies ComplainWords & Record<string, unknown>;

/** What the island loads afterwards; an unknown source stops the build. */
export const complainDetails: ComplainDetails = {
  bodies: Object.fromEntries(sortedBodies.map((entry) => [entry.id, toBody(entry)])),
  reasons: Object.fromEntries(
    rules.entries.map(({ id, data }) => [id, toReason(data.reason, data.sources)]),
  ),
  notes: notes.entries.map(({ data }) => data),
  behaviours: Object.fromEntries(
    behaviours.entries.map(({ id, data: { report, demand } }) => [id, { report, demand }]),
  ),
  slots: LETTER_SLOTS,
};
