/** Two checkers besides axe, run in the page itself: IBM's Equal Access engine and HTML_CodeSniffer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);
const ibm = readFileSync(resolve('accessibility-checker-engine/ace-window.js'), 'utf8');
const sniffer = readFileSync(resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** What a checker says of one element. */
export interface Finding {
  checker: 'IBM' | 'HTML_CodeSniffer';
  /** The rule's name; HTML_CodeSniffer's without the guideline in front of it. */
  rule: string;
  message: string;
  /** The start of the element. */
  element: string;
}

interface IbmInPage {
  ace_ibma: {
    Checker: new () => {
      check: (
        root: Document,
        rulesets: string[],
      ) => Promise<{
        results: {
          ruleId: string;
          value: [level: string, result: string];
          message: string;
          snippet: string;
        }[];
      }>;
    };
  };
}

interface SnifferInPage {
  HTMLCS: {
    process: (standard: string, root: Document, done: () => void, failed: () => void) => void;
    getMessages: () => { type: number; code: string; msg: string; element: Element }[];
  };
}

/** How much of an element is told. */
const SHOWN_CHARACTERS = 120;

async function askIbm(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'ace_ibma' in window))) await page.evaluate(ibm);
  return page.evaluate(async (shown) => {
    const { Checker } = (window as unknown as IbmInPage).ace_ibma;
    const { results } = await new Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value }) => value[1] !== 'PASS' && value[1] !== 'MANUAL')
      .map(({ ruleId, message, snippet }) => ({
        checker: 'IBM' as const,
        rule: ruleId,
        message,
        element: snippet.slice(0, shown),
      }));
  }, SHOWN_CHARACTERS);
}

async function askSniffer(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in window))) await page.evaluate(sniffer);
  return page.evaluate(async (shown) => {
    const { HTMLCS } = window as unknown as SnifferInPage;
    /** Errors and warnings; notices ask a person to look. */
    const NOTICE = 3;
    await new Promise<void>((done, failed) => HTMLCS.process('WCAG2AAA', document, done, failed));
    return HTMLCS.getMessages()
      .filter(({ type }) => type !== NOTICE)
      .map(({ code, msg, element }) => ({
        checker: 'HTML_CodeSniffer' as const,
        rule: code.replace(/^WCAG2AAA\.Principle\d\.Guideline\d_\d\./, ''),
        message: msg,
        element: element.outerHTML.slice(0, shown),
      }));
  }, SHOWN_CHARACTERS);
}

/** What both checkers find on the page as it is now: failures, and what they hold to be one possibly. */
export const askCheckers = async (page: Page): Promise<Finding[]> => [
  ...(await askIbm(page)),
  ...(await askSniffer(page)),
];
