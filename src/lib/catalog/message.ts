import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { AUTHORITY_IDS, MESSAGE_OUTCOME_IDS } from '~/lib/vocabulary/message.ts';
import { NUMBER_CLASS_IDS } from '~/lib/vocabulary/number-classes.ts';
import { URGENT_KINDS } from '~/lib/vocabulary/urgent.ts';
import type { MessageDefinition } from '~/lib/domain/message/definition.ts';
import { buildMessageDefinition } from '~/lib/domain/message/build-definition.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import type { MessageCatalog, SignalWords } from '~/lib/domain/message/result.ts';
import { TOOL_TITLES, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { mapIds } from './map-ids.ts';
import { indexCollection } from './find-entry.ts';
import figures from '~/content/message/figures.json';
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
    outcomes: {
      ...mapIds([...MESSAGE_OUTCOME_IDS, ...AUTHORITY_IDS], (id) =>
        toOutcomeWords(outcomes.find(id).data),
      ),
      ...mapIds(URGENT_KINDS, (id) => toOutcomeWords(urgentOutcomes.find(id).data)),
    },
    signals: Object.fromEntries(
      signals.entries.flatMap(({ id, data }) => toWords(data).map((said) => [id, said] as const)),
    ),
    numberClasses: mapIds(NUMBER_CLASS_IDS, (id) => {
      const { title, canProve, cannotProve, sources } = numberClasses.find(id).data;
      return { title, canProve, cannotProve, ...toReason('', sources) };
    }),
    published,
  },
};

/** How well it tells messages apart, counted on those kept apart for measuring. */
export const messageFigures = figures;

/** The other tools that help next, with what each answers. */
const NEXT_TOOLS = [
  { tool: 'complain', why: '这样催，先找谁投诉、带什么' },
  { tool: 'rules', why: '几点、几次、说了什么，逐条对照' },
  { tool: 'letters', why: '协商、投诉的信，填空就能用' },
] as const;

/** What the page hands to the island; an unknown hotline or page stops the build. */
export const messageWords = {
  ...toLinkWords({
    outcomes: Object.values(messageData.catalog.outcomes),
    texts: Object.values(messageData.catalog.signals).map(({ text }) => text),
  }),
  from: TOOL_TITLES.message,
  next: toToolLinks(href('/'), NEXT_TOOLS),
};

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
