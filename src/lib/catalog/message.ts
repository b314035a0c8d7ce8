import type { MessageDefinition } from '~/lib/domain/message/definition.ts';
import { buildMessageDefinition } from '~/lib/domain/message/build-definition.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import type { MessageCatalog, SignalWords } from '~/lib/domain/message/result.ts';
import { TOOL_TITLES, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { CONDUCTS } from '~/lib/schemas/conduct.ts';
import { MESSAGE_OUTCOME_IDS } from '~/lib/schemas/message.ts';
import { NUMBER_CLASS_IDS, type NumberClassId } from '~/lib/schemas/number-class.ts';
import { indexCollection } from './find-entry.ts';
import likeness from '~/content/message/likeness.json';
import { hotlineGroups } from './hotlines.ts';
import { href } from './href.ts';
import { lenderGroups } from './lenders.ts';
import { toLinkWords, toOutcomeWords, toReason } from './link-words.ts';

const signals = await indexCollection('messageSignals');
const words = await indexCollection('messageWords');
const spellings = await indexCollection('messageSpellings');
const outcomes = await indexCollection('messageOutcomes');
const numberClasses = await indexCollection('numberClasses');
const urgentOutcomes = await indexCollection('checkOutcomes');

const URGENT_IDS = ['danger', 'despair', 'money-sent', 'data-shared'] as const;

interface Explained {
  title?: string | undefined;
  reason?: string | undefined;
  canProve?: string | undefined;
  cannotProve?: string | undefined;
  sources: string[];
}

/** The words of a signal; a signal without a reason has none and is not shown. */
const toWords = ({ title, reason, canProve, cannotProve, sources }: Explained): SignalWords[] =>
  title && reason && canProve && cannotProve
    ? [{ title, canProve, cannotProve, ...toReason(reason, sources) }]
    : [];

const outcomeWords = [
  ...MESSAGE_OUTCOME_IDS.map((id) => [id, toOutcomeWords(outcomes.find(id).data)] as const),
  ...URGENT_IDS.map((id) => [id, toOutcomeWords(urgentOutcomes.find(id).data)] as const),
];

const published = [
  ...lenderGroups.flatMap(({ lenders }) =>
    lenders.flatMap(({ name, numbers }) => numbers.map(({ number }) => ({ owner: name, number }))),
  ),
  ...hotlineGroups.flatMap(({ hotlines }) =>
    hotlines.map(({ name, number }) => ({ owner: name, number })),
  ),
];

/** What the island loads once the page is there: too heavy to be part of it. */
export const messageData: {
  definition: MessageDefinition;
  catalog: MessageCatalog;
} = {
  definition: buildMessageDefinition(
    signals.entries,
    words.entries,
    spellings.entries,
    UNUSUAL_CHARACTERS,
    likeness,
  ),
  catalog: {
    outcomes: Object.fromEntries(outcomeWords) as MessageCatalog['outcomes'],
    signals: Object.fromEntries(
      signals.entries.flatMap(({ id, data }) => toWords(data).map((said) => [id, said] as const)),
    ),
    numberClasses: Object.fromEntries(
      NUMBER_CLASS_IDS.map((id) => {
        const { title, canProve, cannotProve, sources } = numberClasses.find(id).data;
        return [id, { title, canProve, cannotProve, ...toReason('', sources) }];
      }),
    ) as Record<NumberClassId, SignalWords>,
    published,
  },
};

/** The other tools that help next, with what each answers. */
const NEXT_TOOLS = [
  { tool: 'complain', why: '这样催，先找谁投诉、带什么' },
  { tool: 'rules', why: '几点、几次、说了什么，逐条对照' },
  { tool: 'letters', why: '协商、投诉的信，填空就能用' },
] as const;

/** What the page hands to the island; an unknown hotline or page stops the build. */
export const messageWords = {
  ...toLinkWords({
    outcomes: outcomeWords.map(([, outcome]) => outcome),
    texts: Object.values(messageData.catalog.signals).map(({ text }) => text),
  }),
  from: TOOL_TITLES.message,
  next: toToolLinks(href('/'), NEXT_TOOLS),
};

export type MessagePageWords = typeof messageWords;

/** The outcomes and the signals for the page's prose: what it looks for, and why. */
export const messageProse = {
  outcomes: MESSAGE_OUTCOME_IDS.map((id) => toOutcomeWords(outcomes.find(id).data)),
  scam: signals.entries
    .filter(({ data }) => data.axis === 'genuineness' && !data.likeness)
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ data }) => ({ title: data.title ?? '', decisive: data.weight === 'decisive' })),
  conducts: [...new Set(signals.entries.flatMap(({ data }) => data.conduct ?? []))].map(
    (id) => CONDUCTS[id],
  ),
};
