/**
 * The life of the case on a page: found, changed, written in the event itself. Knows nothing of the screen but
 * `show`. Nothing typed is ever replaced by another case before the reader has chosen.
 */
import { randomToken } from '~/lib/browser/random.ts';
import { clearStored, isSeen, writeStored } from '~/lib/browser/stored.ts';
import { type CaseFile, clearCase, isUntouched } from '~/lib/domain/case/case-file.ts';
import type { TabCase } from '~/lib/domain/case/choose.ts';
import type { Preferred } from '~/lib/domain/case/merge.ts';
import type { CaseNotice } from '~/lib/domain/case/notices.ts';
import { isSameCase } from '~/lib/domain/case/same.ts';
import type { KeptCase } from '~/lib/domain/case/stored.ts';
import { type CaseChange, type CaseHands, type CaseState, START } from './case-state.ts';
import {
  ASKED,
  clearDevice,
  clearOldBudget,
  DEVICE,
  listKeptCases,
  readDevice,
  TAB,
} from './case-stores.ts';
import { findCase } from './find-case.ts';

/** So many of them a page remembers: what crosses another write on its way builds on one of these. */
const MOST_HEADS = 30;

/** Starts the life; nothing is read before `open`. */
export function keepCase(show: (state: CaseState) => void) {
  let state = START;
  let isOpened = false;
  let isApart = false;
  /** The tab's storage takes nothing: the page has to remember by itself. */
  let isForgetful = false;
  /** This page's case waits on the device for the answer to a question. */
  let isWaiting = false;
  let heads: KeptCase[] = [];

  const put = (part: Partial<CaseState>) => {
    state = { ...state, ...part };
    show(state);
  };
  const setHead = (next: KeptCase | undefined) => {
    heads = next ? [next, ...heads].slice(0, MOST_HEADS) : [];
  };
  const isLikeHead = (caseFile: CaseFile) =>
    heads[0] !== undefined && isSameCase(caseFile, heads[0].caseFile);

  const toTab = (): TabCase => {
    const { caseFile, keep } = state;
    return {
      caseFile,
      isKept: keep,
      isApart,
      base: keep && !isLikeHead(caseFile) ? heads[0]?.caseFile : undefined,
    };
  };
  const saveInTab = () => {
    const { question, keep } = state;
    if (question && (keep || question.isKeeping)) {
      isWaiting = writeStored(ASKED, toTab()) === 'saved' || isWaiting;
    } else if (isWaiting) isWaiting = !clearStored(ASKED);
    const outcome = isUntouched(state.caseFile)
      ? clearStored(TAB) && 'saved'
      : writeStored(TAB, toTab());
    if (outcome === 'saved' || isForgetful) return;
    isForgetful = true;
    put({ notice: outcome === 'newer' || outcome === 'unreadable' ? outcome : 'notCarried' });
  };

  const saveOnDevice = () => {
    const next = {
      caseFile: state.caseFile,
      writes: [randomToken(), ...(heads[0]?.writes ?? [])],
    };
    const outcome = writeStored(DEVICE, next);
    // Too long a text can be shortened; whatever else stands in the way stays there.
    if (outcome !== 'saved') return put({ keep: outcome === 'unreadable', notice: outcome });
    setHead(next);
    clearOldBudget();
    if (state.notice === 'unreadable') put({ notice: '' });
  };

  /** Brings together what this page and another made of the case, or asks. Until then the tab keeps this page's. */
  const settle = async (prefer?: Preferred) => {
    try {
      (await import('./settle-case.ts')).settleCase(hands, prefer);
    } catch {
      put({ notice: 'mergeMissing' });
    }
  };

  /** Takes in what stands on the device now; where it is no news, the page may write. */
  const hearDevice = (isWriting = false) => {
    const found = readDevice();
    // Writing sets aside what cannot be read, or says why it must not.
    if (isWriting && (found.kind === 'damaged' || found.kind === 'newer')) return saveOnDevice();
    if (found.kind !== 'loaded') {
      const notice = found.kind === 'empty' ? 'removedElsewhere' : found.kind;
      put({ keep: false, question: undefined, notice, kept: listKeptCases() });
      return saveInTab();
    }
    const theirs = found.value;
    const isBuiltOnMine = theirs.writes.some((name) => name === heads[0]?.writes[0]);
    if (isLikeHead(theirs.caseFile)) {
      setHead(theirs);
      if (isWriting) saveOnDevice();
    } else if (isBuiltOnMine && isLikeHead(state.caseFile)) {
      setHead(theirs);
      put({ caseFile: theirs.caseFile, question: undefined });
      saveInTab();
    } else {
      void settle();
    }
  };

  /** Writes what is on screen. While a question is open the device keeps theirs and the tab keeps mine. */
  const save = () => {
    if (state.keep && !state.question) {
      if (isSeen(DEVICE)) saveOnDevice();
      else hearDevice(true);
    }
    saveInTab();
    if (state.kept.length > 0) put({ kept: listKeptCases() });
  };

  const hands: CaseHands = { now: () => state, put, heads: () => heads, setHead, save };

  const replace = (caseFile: CaseFile, notice: CaseNotice) => {
    put({ caseFile, notice, replaced: state.replaced + 1 });
    save();
  };

  /** Finds the case: when the page opens, and when the browser shows it again as it was left. */
  const open = () => {
    const found = findCase(state.caseFile, isOpened, isForgetful ? toTab() : undefined);
    const { choice, mine, theirs } = found;
    isWaiting = found.isWaiting;
    isOpened = true;
    isApart = mine?.isApart ?? false;
    put({
      caseFile: found.caseFile,
      keep: choice === 'device' || choice === 'merge',
      notice: found.notice,
      question:
        choice === 'ask' ? { theirs: theirs!, isKeeping: isWaiting, conflicts: [] } : undefined,
      replaced: state.replaced + Number(found.wasCleared),
      kept: listKeptCases(),
    });
    if (choice === 'device') setHead(theirs);
    // What an older page kept is kept from now on as this one keeps it.
    if (choice === 'device' && theirs!.writes.length === 0) saveOnDevice();
    if (choice === 'merge') setHead({ caseFile: mine!.base!, writes: [] });
    if (choice === 'merge') void settle();
    if (found.isGone || (isWaiting && !state.question)) saveInTab();
  };

  return {
    open,
    now: () => state,
    /** Another tab wrote to the device or removed what was there. */
    onDeviceChange() {
      if (state.keep) hearDevice();
      else if (state.question) open();
    },
    update(change: CaseChange) {
      if (!isOpened) open();
      const { caseFile } = state;
      const changed = typeof change === 'function' ? change(caseFile) : change;
      put({ caseFile: { ...caseFile, ...changed } });
      save();
    },
    /** Keeps the case on the device or removes it from there. */
    choose(keep: boolean) {
      if (!isOpened) open();
      if (!keep) {
        put({ keep, question: undefined });
        saveInTab();
        // Said last: nothing about the tab matters as much as what is still on the device.
        return put({ notice: clearDevice() ? 'removed' : 'notRemoved' });
      }
      const found = readDevice();
      const theirs = found.kind === 'loaded' ? found.value : undefined;
      const isOther = theirs && !isSameCase(theirs.caseFile, state.caseFile);
      if (isOther && !isUntouched(state.caseFile)) {
        put({ question: { theirs, isKeeping: true, conflicts: [] } });
        return saveInTab();
      }
      isApart = false;
      setHead(theirs);
      put({ keep, notice: 'kept' });
      if (isOther) replace(theirs.caseFile, 'restored');
      else save();
    },
    /** Answers the open question. */
    answer(prefer: Preferred) {
      const { question } = state;
      if (!question) return;
      const { theirs, isKeeping, conflicts } = question;
      if (conflicts.length > 0) return void settle(prefer);
      const isTheirs = prefer === 'theirs';
      isApart = !isTheirs && !isKeeping;
      setHead(isApart ? undefined : theirs);
      put({ keep: !isApart, question: undefined, notice: 'chosen' });
      if (isTheirs) replace(theirs.caseFile, 'chosen');
      else save();
    },
    replace,
    /** Clears everything typed into any money tool, here and on the device. */
    forget() {
      const isGone = [clearDevice(), clearStored(TAB)].every(Boolean);
      isApart = false;
      isWaiting = false;
      setHead(undefined);
      put({
        caseFile: clearCase(state.caseFile),
        keep: false,
        question: undefined,
        replaced: state.replaced + 1,
        notice: isGone ? 'cleared' : 'clearedHereOnly',
        kept: listKeptCases(),
      });
    },
    say: (notice: CaseNotice) => put({ notice }),
    onDropped: () => put({ kept: listKeptCases() }),
  };
}
