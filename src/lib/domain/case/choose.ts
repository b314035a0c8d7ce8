/** Which of two cases counts: the one this tab remembers, or the one the device keeps. */
import { type CaseFile, isUntouched } from './case-file.ts';
import { isSameCase } from './same.ts';

/** The case as a tab remembers it. */
export interface TabCase {
  caseFile: CaseFile;
  /** The reader wanted it on the device, too. */
  isKept: boolean;
  /** The reader knows that the device keeps another one, and goes on with this one here. */
  isApart: boolean;
  /** What the device kept when they last were the same; only while this one has something the device has not. */
  base: CaseFile | undefined;
}

/** `ask`: both count until the reader has chosen. `merge`: both changed what was one case. */
type CaseChoice = 'none' | 'tab' | 'device' | 'ask' | 'merge';

/** Chooses. What was typed is never given up for another case unasked; invented figures are. */
export function chooseCase(tab: TabCase | undefined, device: CaseFile | undefined): CaseChoice {
  const isWorthless = !tab || isUntouched(tab.caseFile) || tab.caseFile.isDemo;
  if (!device) return tab ? 'tab' : 'none';
  if (isWorthless || isSameCase(tab.caseFile, device)) return 'device';
  if (tab.isApart) return 'tab';
  if (tab.isKept) return tab.base ? 'merge' : 'device';
  return 'ask';
}
