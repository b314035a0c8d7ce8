/** The evidence log: written down tonight, handed in tomorrow. */
import './log.css';
import { takeLogFacts } from '~/lib/domain/log/form.ts';
import { CarriedNotice, useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { OnDemand } from '~/components/tools/shared/OnDemand.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { QuickEntry } from './QuickEntry.tsx';
import { useLog } from './use-log.ts';
import { DRAFT_NOTICES, type LogWords } from './words.ts';

const loadViews = async () => (await import('./Views.tsx')).Views;
const loadNothing = async () => (await import('./NothingYet.tsx')).NothingYet;
const loadPack = async () => (await import('./PackCard.tsx')).PackCard;
const loadUnlock = async () => (await import('./Unlock.tsx')).Unlock;
const loadDelete = async () => (await import('./DeleteAll.tsx')).DeleteAll;
const loadUnreadable = async () => (await import('./Unreadable.tsx')).Unreadable;

function LogTool({ words }: { words: LogWords }) {
  const log = useLog();
  const { draft, place } = log;
  const carried = useCarriedFacts(words.known, (facts) => {
    draft.set((before) => ({ ...before, form: takeLogFacts(before.form, facts) }));
  });
  const isLocked = place === 'locked';
  const isOpen = place === 'tab' || place === 'device';
  return (
    <div class="log-tool narrow">
      <CarriedNotice carried={carried} />
      <Status message={DRAFT_NOTICES[draft.notice]} />
      <KeptOnDemand {...draft} />
      <OnDemand when={isLocked} load={loadUnlock} shown={{ log }} />
      {!isLocked && <QuickEntry log={log} />}
      <PlaceCard log={log} />
      <OnDemand
        when={log.unreadable.length > 0}
        load={loadUnreadable}
        shown={{ records: log.unreadable }}
      />
      <OnDemand
        when={log.entries.length > 0 && !isLocked}
        load={loadViews}
        shown={{ log, words }}
      />
      <OnDemand when={isOpen && log.entries.length === 0} load={loadNothing} shown={{}} />
      <OnDemand when={isOpen} load={loadPack} shown={{ log, words }} />
      <OnDemand when={isOpen || isLocked} load={loadDelete} shown={{ log }} />
    </div>
  );
}

/** The whole island. */
export const Log = asIsland(LogTool);
