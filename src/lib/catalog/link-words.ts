import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import type { ActionWords, OutcomeWords, Reason } from '~/lib/domain/result/outcome.ts';
import { formatCitation } from '~/lib/domain/site/citation.ts';
import { formatSourceForce } from '~/lib/domain/site/source-force.ts';
import type { OutcomeEntry } from '~/lib/schemas/outcome.ts';
import { getHotline } from './hotlines.ts';
import { href } from './href.ts';
import { getPageLink } from './pages.ts';
import { getSource } from './sources.ts';

const byId = <Value>(ids: Iterable<string>, valueOf: (id: string) => Value) =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, valueOf(id)]));

const toAction = ({ text, page }: OutcomeEntry['actions'][number]): ActionWords =>
  page ? { text, page } : { text };

/** What an outcome file tells the reader; leaves out what only tests read: every byte is sent. */
export const toOutcomeWords = ({
  title,
  lead,
  actions,
  hotlines,
  articles,
  wouldChange,
}: OutcomeEntry): OutcomeWords => ({
  title,
  lead,
  actions: actions.map(toAction),
  hotlines,
  articles,
  ...(wouldChange ? { wouldChange } : {}),
});

/** A source with its article, its force and since when it holds; an unknown source stops the build. */
export function nameSource(id: string, article = ''): Reason['sources'][number] {
  const source = getSource(id);
  return {
    name: formatCitation(source.shortTitle, article, formatSourceForce(source)),
    href: source.href,
  };
}

/** The reason with its sources by name and force. */
export const toReason = (text: string, sources: readonly string[]): Reason => ({
  text,
  sources: sources.map((id) => nameSource(id)),
});

/** What an island may refer to. */
interface Mentions {
  outcomes?: readonly OutcomeWords[];
  /** Other texts with `{{hotline}}` marks. */
  texts?: readonly string[];
  hotlines?: readonly string[];
  pages?: readonly string[];
}

/** Names for everything mentioned, for an island's `LinkWords`; an unknown hotline or page stops the build. */
export function toLinkWords({ outcomes = [], texts = [], hotlines = [], pages = [] }: Mentions) {
  const marked = outcomes.flatMap(({ lead, wouldChange = '', actions }) => [
    lead,
    wouldChange,
    ...actions.map((action) => action.text),
  ]);
  return {
    hotlines: byId(
      [
        ...[...texts, ...marked].flatMap(hotlineIdsIn),
        ...outcomes.flatMap((outcome) => outcome.hotlines),
        ...hotlines,
      ],
      (id) => ({ name: getHotline(id).name, number: getHotline(id).number }),
    ),
    pages: byId(
      [
        ...outcomes.flatMap(({ articles, actions }) => [
          ...articles,
          ...actions.flatMap(({ page }) => page ?? []),
        ]),
        ...pages,
      ],
      (id) => getPageLink(id).title,
    ),
    root: href('/'),
  };
}
