/** The one case that the money tools share: what was typed, where it is kept, how it is replaced. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CaseFile, clearCase, emptyCase, isUntouched } from '~/lib/domain/case/case-file.ts';
import type { CaseNotice, CaseWords } from '~/lib/domain/case/notices.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { findCase, removeFromDevice, removeFromTab, saveInTab, saveOnDevice } from './open-case.ts';
import { useOtherTabs } from './use-other-tabs.ts';
import { usePageLife } from './use-page-life.ts';

/** A change: the parts that change, or a function that makes them from the case before it. */
export type CaseChange = Partial<CaseFile> | ((before: CaseFile) => Partial<CaseFile>);

/** A case that waits for the reader to confirm that it replaces what was typed. */
export interface PendingCase {
  from: 'file' | 'demo';
  caseFile: CaseFile;
}

/** What a tool and its `CaseBar` work with. */
export interface SharedCase {
  caseFile: CaseFile;
  update: (change: CaseChange) => void;
  words: CaseWords;
  /** Whether the case is kept on the device. */
  keep: boolean;
  choose: (keep: boolean) => void;
  /** What became of the last thing done with the whole case; '' for nothing to say. */
  notice: string;
  /** Counts how often the whole case was replaced or cleared: old results are stale then. */
  replaced: number;
  /** Clears everything typed into any money tool, here and on the device. */
  forget: () => void;
  /** Takes a case over: at once where nothing was typed, otherwise once the reader has agreed. */
  offer: (next: PendingCase) => void;
  /** Fetches invented figures and offers them. */
  loadDemo: () => Promise<void>;
  pending: PendingCase | undefined;
  confirm: () => void;
  cancel: () => void;
}

/** Opens the case once, when the page comes alive, and keeps it from then on. `words` come with the page. */
export function useCase(words: CaseWords): SharedCase {
  const [caseFile, setCaseFile] = useState(emptyCase);
  const [keep, setKeep] = useState(false);
  const [notice, setNotice] = useState<CaseNotice | ''>('');
  const [pending, setPending] = useState<PendingCase>();
  const [replaced, setReplaced] = useState(0);
  const isOpened = useRef(false);
  const saidNotCarried = useRef(false);
  // What is typed while the example is fetched counts, too.
  const latest = useRef(caseFile);
  latest.current = caseFile;
  const stored = useRef<CaseFile>();

  const store = () => {
    // The first run still has the empty case that the server rendered: it must come before opening.
    if (!isOpened.current) return;
    stored.current = caseFile;
    if (isUntouched(caseFile)) removeFromTab();
    else if (saveInTab(caseFile) !== 'saved' && !saidNotCarried.current) {
      saidNotCarried.current = true;
      setNotice('notCarried');
    }
    if (!keep) return;
    const outcome = saveOnDevice(caseFile);
    if (outcome === 'saved') return;
    setKeep(false);
    setNotice(outcome);
  };
  useEffect(store, [keep, caseFile]);

  useEffect(() => {
    const found = findCase();
    if (found.caseFile) setCaseFile(found.caseFile);
    setKeep(found.keep);
    setNotice(found.notice);
    isOpened.current = true;
  }, []);

  useOtherTabs(keep, (kept) => {
    if (kept) return setCaseFile(kept);
    setKeep(false);
    setNotice('removedElsewhere');
  });

  usePageLife(
    () => {
      // The last keystroke may not have been stored yet; a page that has nothing new writes nothing.
      if (stored.current !== caseFile) store();
    },
    () => {
      // Meanwhile another page of this tab may have changed the case, or cleared it.
      const found = findCase();
      const isStored = !isUntouched(caseFile) && !saidNotCarried.current;
      if (found.caseFile) setCaseFile(found.caseFile);
      else if (isStored) setCaseFile(clearCase);
      setKeep(found.keep);
    },
  );

  const replace = ({ from, caseFile: next }: PendingCase) => {
    setCaseFile(next);
    setPending(undefined);
    setReplaced((count) => count + 1);
    setNotice(from === 'demo' ? 'demo' : 'imported');
  };
  const offer = (next: PendingCase) => {
    // Invented figures are no loss.
    if (isUntouched(latest.current) || latest.current.isDemo) replace(next);
    else setPending(next);
  };

  return {
    caseFile,
    words,
    update: (change) => {
      setCaseFile((before) => ({
        ...before,
        ...(typeof change === 'function' ? change(before) : change),
      }));
    },
    keep,
    choose: (wanted) => {
      setKeep(wanted);
      if (wanted) return setNotice('kept');
      setNotice(removeFromDevice() ? 'removed' : 'notRemoved');
    },
    notice: notice && words[notice],
    replaced,
    forget: () => {
      const removed = [removeFromDevice(), removeFromTab()].every(Boolean);
      setCaseFile(clearCase);
      setKeep(false);
      setPending(undefined);
      setReplaced((count) => count + 1);
      setNotice(removed ? 'cleared' : 'clearedHereOnly');
    },
    offer,
    loadDemo: async () => {
      try {
        const { demoCase } = await import('~/lib/domain/case/demo.ts');
        offer({ from: 'demo', caseFile: demoCase(dayInShanghai(new Date())) });
      } catch {
        setNotice('demoMissing');
      }
    },
    pending,
    confirm: () => pending && replace(pending),
    cancel: () => {
      setPending(undefined);
      setNotice('untouched');
    },
  };
}
