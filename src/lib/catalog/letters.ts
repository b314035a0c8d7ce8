import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LETTER_GROUPS } from '~/lib/vocabulary/letters.ts';
import type { KnownIds } from '~/lib/domain/carried/carried-facts.ts';
import type { FactSlots } from '~/lib/domain/letters/carried.ts';
import type { LetterTemplate, Slot } from '~/lib/domain/letters/letter.ts';
import { fillRuleMarks, type RuleMark } from '~/lib/domain/letters/rule-marks.ts';
import { formatCitation } from '~/lib/domain/site/citation.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { type LetterEntry } from '~/lib/schemas/letters.ts';
import { indexCollection } from './find-entry.ts';
import { href } from './href.ts';
import { getPageLink, type PageLink } from './pages.ts';
import { getSource, type SourceView } from './sources.ts';

/** A sentence about a letter, with where it leads and what it rests on. */
export interface LetterPoint {
  text: string;
  link: { title: string; href: string } | undefined;
  source: SourceView | undefined;
  article: string | undefined;
}

type PointField = 'use' | 'notFor' | 'attach' | 'send' | 'deadlines';

/** A letter as its page shows it. `hasTitle` tells a letter from a short message. */
interface LetterView extends Pick<
  LetterEntry,
  'title' | 'summary' | 'asks' | 'reviewedAt' | 'reviewBy'
> {
  id: string;
  href: string;
  hasTitle: boolean;
  points: Record<PointField, LetterPoint[]>;
  basis: { source: SourceView; article: string | undefined; says: string }[];
  articles: PageLink[];
  template: LetterTemplate;
}

const letters = await indexCollection('letters');
const slots = await indexCollection('letterSlots');

const addressOf = (id: string) => href(`${TOOLS.letters.path}${letters.find(id).id}/`);

/** A rule as letters name it: full title, article, force. */
function nameRule({ source: id, article }: RuleMark): string {
  const { title, kind, kindLabel } = getSource(id);
  const force = kind === 'regulatory-document' ? '监管规定' : kindLabel;
  return formatCitation(title, article, force);
}

function linkTo(page: string | undefined, letter: string | undefined): LetterPoint['link'] {
  if (letter) return { title: letters.find(letter).data.title, href: addressOf(letter) };
  return page === undefined ? undefined : getPageLink(page);
}

const toPoint = ({ text, page, letter, source, article }: LetterEntry['use'][number]) => ({
  text,
  link: linkTo(page, letter),
  source: source === undefined ? undefined : getSource(source),
  article,
});

/** Words that all tools share. */
const SHARED_LABELS: Partial<Record<string, string>> = { ...LENDER_KINDS, ...CONDUCTS };

function toSlot(id: string): Slot {
  const { options, ...slot } = slots.find(id).data;
  if (!options) return { ...slot, id };
  return {
    ...slot,
    id,
    options: options.map((option) => {
      const label = option.label ?? SHARED_LABELS[option.id];
      if (!label) throw new Error(`letters/slots/${id}: the option "${option.id}" needs a label.`);
      return { ...option, label };
    }),
  };
}

const toView = ({ id, data }: { id: string; data: LetterEntry }): LetterView => ({
  id,
  title: data.title,
  summary: data.summary,
  asks: data.asks,
  reviewedAt: data.reviewedAt,
  reviewBy: data.reviewBy,
  href: addressOf(id),
  hasTitle: data.paragraphs[0]?.as === 'heading',
  points: {
    use: data.use.map(toPoint),
    notFor: data.notFor.map(toPoint),
    attach: data.attach.map(toPoint),
    send: data.send.map(toPoint),
    deadlines: data.deadlines.map(toPoint),
  },
  basis: data.basis.map(({ source, article, says }) => ({
    source: getSource(source),
    article,
    says,
  })),
  articles: data.articles.map(getPageLink),
  template: {
    id,
    slots: data.slots.map(toSlot),
    paragraphs: data.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: fillRuleMarks(paragraph.text, nameRule),
    })),
  },
});

/** All letters in order; an unknown source, page, letter or slot stops the build. */
export const allLetters: LetterView[] = letters.entries
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(toView);

/** The letters by kind, for the index. */
export const letterGroups = Object.entries(LETTER_GROUPS).map(([group, title]) => ({
  title,
  letters: allLetters.filter(({ id }) => letters.find(id).data.group === group),
}));

/** Which slot takes what other tools hand over. */
export const factSlots: FactSlots = Object.fromEntries(
  slots.entries.flatMap(({ id, data }) =>
    data.from.filter((source) => source.startsWith('fact-')).map((source) => [source, id]),
  ),
);

/** What other tools may hand over. */
export const knownIds: KnownIds = {
  lenderKinds: idsOf(LENDER_KINDS),
  conducts: idsOf(CONDUCTS),
};

/** Where the figures come from that letters can be filled with. */
export const caseTools = [getPageLink('tools/budget'), getPageLink('tools/debts')].map(
  ({ title, href: address }) => ({ title, href: address }),
);
