/**
 * IBM's checker and HTML_CodeSniffer (AAA) on one page of every kind and in every tool's states: whatever they find
 * is mended, or stands below with the reason why it stays. `npm run audit:a11y`.
 */
import type { Page } from '@playwright/test';
import { SUBJECTS } from '~scripts/shots/subjects.ts';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { askCheckers, type Finding } from '~tests/support/checkers.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';

/** Rules that find something here that is right as it is, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // IBM
  element_attribute_deprecated: 'http-equiv carries the policy, which has no other place in a file',
  style_color_misuse: 'asks to look at the style sheet; every state has its word',
  aria_content_in_landmark: 'the skip link stands before all landmarks, as it must',
  element_tabbable_visible: 'the skip link shows once it has the focus',
  style_focus_visible: 'asks to look: outlines are 3 px, measured by keyboard.spec',
  element_tabbable_unobscured:
    'links of the folded menu, which nobody can reach while it is folded',
  aria_role_redundant: 'Safari takes a list without marks for none unless its role is named',
  list_structure_proper: 'groups of <dl> in <div>, as HTML allows',
  form_submit_button_exists: 'display settings and single choices act at once; Enter sends as well',
  text_block_heading: 'a bold answer or sentence to say is text, not a heading',
  blockquote_cite_exists: 'words to say have no source elsewhere',
  element_tabbable_role_valid: 'a table that scrolls takes the focus so that keys can scroll it',
  fieldset_label_valid: 'display settings in the folded menu, whose legends are folded with them',
  fieldset_legend_valid: 'groups of rows are named by the heading they stand under',
  input_label_exists: 'fields of a folded group, whose labels are folded with them; axe sees both',
  input_label_visible: 'the label stands above the hint, and the hint above the field',
  list_markup_review: 'a sentence with figures in it is no list',
  select_options_grouped: 'one list in its order, without groups',
  input_fields_grouped: 'one box for a report is no group',
  input_checkboxes_grouped: 'two choices that have nothing to do with each other',
  target_spacing_sufficient:
    'citations side by side have room around them that it does not see: article.css',
  // HTML_CodeSniffer
  '1_3_1.H48': 'links in a sentence or a bar, not a list of places',
  '1_3_1.H42': 'the bold beginning of a step is no heading',
  '1_3_1.H71.NoLegend': 'groups of rows are named by the heading they stand under',
  '1_3_1.H85.2': 'how often: a list of eight in its order, without groups',
  '1_3_1.H39.3.NoCaption': 'the region around a table has its name',
  '1_4_6.G17.Abs': 'it cannot compute colours behind what is placed; contrast.test.ts and axe do',
  '1_4_6.G18.Abs': 'the same for large text',
  '1_4_10.C32': 'explanations and the bar at the edge fit a window of 320 px: matrix.spec',
  '3_2_2.H32.2': 'display settings and single choices act at once; Enter sends as well',
  '4_1_2.H91.Select.Value': 'the empty value is 全部',
  '4_1_2.H91.A.Placeholder': 'an empty address is the page itself: 重新加载',
};

const MORE_PAGES = [
  '/en/now/',
  '/en/hotlines/',
  '/zh-hant/rights/what-collectors-may-do/',
  '/now/family/',
  '/now/call/',
];

const met = new Map<string, number>();

const isExcepted = ({ rule }: Finding): boolean => {
  const name = Object.keys(EXCEPTIONS).find((start) => rule.startsWith(start));
  if (name === undefined) return false;
  met.set(name, (met.get(name) ?? 0) + 1);
  return true;
};

async function look(page: Page, state: string): Promise<void> {
  const found = (await askCheckers(page)).filter((finding) => !isExcepted(finding));
  const byRule = Map.groupBy(found, ({ rule, message }) => `${rule}: ${message}`);
  expect
    .soft(
      [...byRule].map(([rule, findings]) => [rule, findings.map(({ element }) => element)]),
      state,
    )
    .toEqual([]);
}

// One test, so that what was met is counted once.
test('one page of every kind, and every tool empty and with two results', async ({ page }) => {
  test.setTimeout(1_800_000);
  for (const address of [...Object.values(SUBJECTS), ...MORE_PAGES]) {
    await page.goto(`.${address}`);
    await look(page, address);
  }
  for (const { path, first, second } of JOURNEYS) {
    await page.goto(path);
    await page.locator('html[data-island="alive"]').waitFor();
    await look(page, `${path} empty`);
    await first(page);
    await look(page, `${path} first result`);
    await second(page);
    await look(page, `${path} second result`);
  }
  console.log(Object.fromEntries(met));
  const unused = Object.keys(EXCEPTIONS).filter((rule) => !met.has(rule));
  expect.soft(unused, 'exceptions that nothing needs any more').toEqual([]);
});
