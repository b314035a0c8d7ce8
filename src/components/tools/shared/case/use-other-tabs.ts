/** Takes over what another tab of this site does to the kept case, so that neither tab undoes it. */
import { useEffect } from 'preact/hooks';
import { load } from '~/lib/browser/storage.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { CASE_STORAGE_KEY, parseStoredCase } from '~/lib/domain/case/stored.ts';
import { useLatest } from '~/components/tools/shared/use-latest.ts';

/** While `keep` is set, hands over the case that another tab kept, or undefined when it removed it. */
export function useOtherTabs(keep: boolean, take: (kept: CaseFile | undefined) => void): void {
  const takeNow = useLatest(take);
  useEffect(() => {
    if (!keep) return;
    const listen = ({ key }: StorageEvent) => {
      // Clearing the whole store has no key.
      if (key !== CASE_STORAGE_KEY && key !== null) return;
      const found = load('device', CASE_STORAGE_KEY, parseStoredCase);
      if (found.kind === 'loaded') takeNow.current(found.value);
      if (found.kind === 'empty') takeNow.current(undefined);
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [keep, takeNow]);
}
