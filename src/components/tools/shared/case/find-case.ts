/** What of the case a page finds when it opens, and when the browser shows it again as it was left. */
import { readStored } from '~/lib/browser/stored.ts';
import { type CaseFile, clearCase, isUntouched } from '~/lib/domain/case/case-file.ts';
import { chooseCase, type TabCase } from '~/lib/domain/case/choose.ts';
import type { CaseNotice } from '~/lib/domain/case/notices.ts';
import { isSameCase } from '~/lib/domain/case/same.ts';
import type { KeptCase } from '~/lib/domain/case/stored.ts';
import { ASKED, readDevice, TAB } from './case-stores.ts';

interface FoundCase {
  choice: ReturnType<typeof chooseCase>;
  /** This tab's case, and the one the device keeps. */
  mine: TabCase | undefined;
  theirs: KeptCase | undefined;
  /** The case to show. */
  caseFile: CaseFile;
  notice: CaseNotice | '';
  /** This tab's case waits on the device for the answer to a question. */
  isWaiting: boolean;
  /** Another page of this tab cleared what this one shows. */
  wasCleared: boolean;
  /** What was to be kept on the device is no longer there. */
  isGone: boolean;
}

/**
 * Finds the case for a page that shows `current`. `isOpened`: it was open before; `remembered` is what it then knows by
 * itself, where the tab's storage takes nothing.
 */
export function findCase(
  current: CaseFile,
  isOpened: boolean,
  remembered: TabCase | undefined,
): FoundCase {
  const device = readDevice();
  const tab = readStored(TAB);
  const wasCleared = isOpened && tab.kind === 'empty' && !remembered && !isUntouched(current);
  const asked = readStored(ASKED);
  const waiting = asked.kind === 'loaded' ? asked.value : undefined;
  const inTab = tab.kind === 'loaded' ? tab.value : isOpened ? remembered : undefined;
  // A tab that was closed before the answer: the question is asked here.
  const mine = inTab ?? (wasCleared ? undefined : waiting);
  const theirs = device.kind === 'loaded' ? device.value : undefined;
  const choice = chooseCase(mine, theirs?.caseFile);
  const isGone = choice === 'tab' && mine!.isKept;

  const chosen = choice === 'device' ? theirs!.caseFile : mine?.caseFile;
  const shown = chosen ?? (wasCleared ? clearCase(current) : current);
  const isPart = [device, tab].some((found) => found.kind === 'loaded' && !found.isWhole);
  const odd = [device, tab]
    .map(({ kind }) => kind)
    .find((kind) => kind === 'newer' || kind === 'damaged');
  const notices = {
    none: wasCleared ? 'clearedElsewhere' : '',
    tab: isGone ? 'removedElsewhere' : 'carried',
    device: 'restored',
    ask: 'carried',
    merge: 'carried',
  } as const;
  return {
    choice,
    mine,
    theirs,
    // The same case stays the same: results of it are not stale then.
    caseFile: isSameCase(shown, current) ? current : shown,
    notice: odd ?? (isPart ? 'partly' : notices[choice]),
    isWaiting:
      mine !== undefined && waiting !== undefined && isSameCase(mine.caseFile, waiting.caseFile),
    wasCleared,
    isGone,
  };
}
