/** Letters name rules by id: `<<credit-card-measures 70>>`. Their names and force come from the sources. */

/** A rule that a letter names. */
export interface RuleMark {
  source: string;
  article: string | undefined;
}

const MARK = /<<([a-z0-9-]+)(?: ([\d、]+))?>>/g;

/** `text` with every mark replaced by what `nameOf` gives for it. */
export const fillRuleMarks = (text: string, nameOf: (mark: RuleMark) => string): string =>
  text.replace(MARK, (_, source: string, article: string | undefined) =>
    nameOf({ source, article }),
  );

/** The rules that `text` names, in order. */
export const ruleMarksIn = (text: string): RuleMark[] =>
  [...text.matchAll(MARK)].map(([, source = '', article]) => ({ source, article }));
