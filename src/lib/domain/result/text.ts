/** Parts of a result as plain text for copying: the same for every tool that gives reasons and next steps. */
import { fillInlineText } from '~/lib/domain/site/inline-text.ts';
import {
  RESULT_WORDS,
  type ActionWords,
  type OutcomeWords,
  type ReasonCatalog,
} from './outcome.ts';

/** How a text names what the result only refers to by id. */
export interface TextNames {
  /** By id; numbers as they are dialled. */
  hotlines: Readonly<Record<string, { name: string; number: string }>>;
  /** Empty while the reasons are not loaded; the text then goes without them. */
  reasons: ReasonCatalog;
}

/** Lines of text for parts of a result, with hotline marks filled from `names`. */
export function makeTextParts(names: TextNames) {
  const fill = (text: string) => fillInlineText(text, (id) => names.hotlines[id]?.number ?? '');
  const actions = (list: readonly ActionWords[]) =>
    list.map((action, index) => `${index + 1}. ${fill(action.text)}`);
  const hotlines = (ids: readonly string[]) =>
    ids.map((id) => fill(`- {{${id}}} `) + (names.hotlines[id]?.name ?? ''));
  return {
    fill,
    actions,
    hotlines,
    /** One line for each reason that is loaded, with its sources. */
    reasons: (rules: readonly { id: string }[]) =>
      rules.flatMap(({ id }) => {
        const reason = names.reasons[id];
        const sources = reason?.sources.map(({ name }) => name).join('、');
        return reason ? [`- ${fill(reason.text)}（${RESULT_WORDS.sources}${sources}）`] : [];
      }),
    /** A card that comes before everything else. */
    urgent: (outcome: OutcomeWords) => [
      `【${outcome.title}】${fill(outcome.lead)}`,
      ...actions(outcome.actions),
      ...hotlines(outcome.hotlines),
      '',
    ],
  };
}
