/** The one case that the money tools share: what was typed, where it is kept, how it is replaced. */
import { useMemo, useState } from 'preact/hooks';
import type { KeptText } from '~/lib/browser/stored.ts';
import { type CaseFile, isUntouched } from '~/lib/domain/case/case-file.ts';
import type { Preferred } from '~/lib/domain/case/merge.ts';
import { CASE_STORAGE_KEY } from '~/lib/domain/case/stored.ts';
import type { CaseWords } from '~/lib/domain/case/notices.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { type CaseChange, type CaseQuestion, START } from './case-state.ts';
import { keepCase } from './keep-case.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

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
  /** Two cases, one of which the reader has to choose; both stay until then. */
  question: CaseQuestion | undefined;
  answer: (prefer: Preferred) => void;
  /** What was kept and cannot be read. */
  kept: readonly KeptText[];
  onDropped: () => void;
}

/** Opens the case once, when the page comes alive, and keeps it from then on. `words` come with the page. */
export function useCase(words: CaseWords): SharedCase {
  const [state, show] = useState(START);
  const [pending, setPending] = useState<PendingCase>();
  const life = useMemo(() => keepCase(show), []);

  useChange(() => {
    life.open();
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) life.open();
    };
    const onStorage = ({ key, storageArea }: StorageEvent) => {
      // Clearing the whole store has no key.
      if (storageArea === localStorage && (key === CASE_STORAGE_KEY || key === null)) {
        life.onDeviceChange();
      }
    };
    window.addEventListener('pageshow', onShow);
    window.addEventListener('storage', onStorage);
    return () => {
      window.removeEventListener('pageshow', onShow);
      window.removeEventListener('storage', onStorage);
    };
  }, []);

  const replace = ({ from, caseFile }: PendingCase) => {
    setPending(undefined);
    life.replace(caseFile, from === 'demo' ? 'demo' : 'imported');
  };
  const offer = (next: PendingCase) => {
    // What is typed while the example is fetched counts, too; invented figures are no loss.
    const { caseFile } = life.now();
    if (isUntouched(caseFile) || caseFile.isDemo) replace(next);
    else setPending(next);
  };
  const { notice, ...shown } = state;

  return {
    ...shown,
    words,
    notice: notice && words[notice],
    update: life.update,
    choose: life.choose,
    answer: life.answer,
    onDropped: life.onDropped,
    forget: () => {
      setPending(undefined);
      life.forget();
    },
    offer,
    loadDemo: async () => {
      try {
        const { demoCase } = await import('~/lib/domain/case/demo.ts');
        offer({ from: 'demo', caseFile: demoCase(dayInShanghai(new Date())) });
      } catch {
        life.say('demoMissing');
      }
    },
    pending,
    confirm: () => pending && replace(pending),
    cancel: () => {
      setPending(undefined);
      life.say('untouched');
    },
  };
}
