/** Settles what two tabs made of one case. Fetched only where both changed it. */
import { mergeCases, type Preferred } from '~/lib/domain/case/merge.ts';
import { isSameCase } from '~/lib/domain/case/same.ts';
import { readDevice } from './case-stores.ts';
import type { CaseHands } from './case-state.ts';

/**
 * Brings the page's case and the device's together. Fields that both changed are asked about, unless `prefer` is
 * the answer; until it comes, nothing of either is written over.
 */
export function settleCase({ now, put, heads, setHead, save }: CaseHands, prefer?: Preferred) {
  const found = readDevice();
  if (found.kind !== 'loaded') return;
  const theirs = found.value;
  const mine = now().caseFile;
  if (isSameCase(mine, theirs.caseFile)) {
    setHead(theirs);
    put({ question: undefined });
    return save();
  }
  // The latest write that both pages have seen; a page that missed too many goes by what it saw last.
  const common = theirs.writes
    .map((name) => heads().find(({ writes }) => writes[0] === name))
    .find((head) => head !== undefined);
  const { caseFile: base } = common ?? heads()[0] ?? theirs;
  const { merged, conflicts } = mergeCases(base, mine, theirs.caseFile, prefer);
  if (conflicts.length > 0 && !prefer) {
    put({ question: { theirs, isKeeping: false, conflicts } });
    return save();
  }
  setHead(theirs);
  put({ caseFile: merged, question: undefined, notice: prefer ? 'chosen' : 'mergedHere' });
  save();
}
