/** Everything that filling from the case needs, loaded in one piece where there is a case. */
import { readStored } from '~/lib/browser/stored.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { chooseCase } from '~/lib/domain/case/choose.ts';
import { readDevice, TAB } from '~/components/tools/shared/case/case-stores.ts';

/** The case to fill from. `other` is there where the tab and the device have two and the reader has not chosen. */
export interface CaseToUse {
  caseFile: CaseFile;
  other: CaseFile | undefined;
}

/** The case that the money tools would open; `unreadable` where there is something that they could not open. */
export function findCase(): CaseToUse | 'none' | 'unreadable' {
  const [tab, device] = [readStored(TAB), readDevice()];
  const mine = tab.kind === 'loaded' ? tab.value : undefined;
  const theirs = device.kind === 'loaded' ? device.value.caseFile : undefined;
  const choice = chooseCase(mine, theirs);
  if (choice === 'device') return { caseFile: theirs!, other: undefined };
  if (mine) return { caseFile: mine.caseFile, other: choice === 'tab' ? undefined : theirs };
  const isOdd = [tab, device].some(({ kind }) => kind === 'newer' || kind === 'damaged');
  return isOdd ? 'unreadable' : 'none';
}
