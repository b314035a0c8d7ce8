/** The state of the companion: the call, kept in the tab in each event, and what can be done with it. */
import {
  closeIfLeft,
  endCall,
  showLine,
  startCall,
  toggleTap,
  type Call,
} from '~/lib/domain/call/call.ts';
import type { CallDefinition, CallTap } from '~/lib/domain/call/definition.ts';
import { parseStoredCall } from '~/lib/domain/call/stored.ts';
import { CALL_NOTICES } from '~/lib/domain/call/words.ts';
import { useStored } from '~/components/tools/shared/use-stored.ts';

/** The call, null before one has begun, and what the reader can do. */
export function useCall(definition: CallDefinition) {
  const stored = useStored<Call | null>({
    scope: 'session',
    key: 'call:v1',
    parse: (found) => {
      const call = parseStoredCall(found, definition);
      return call && closeIfLeft(call, Date.now());
    },
    // Closing a call that was left open changes nothing that was kept.
    isWhole: (call, found) => call?.taps.length === (found as Partial<Call>).taps?.length,
    empty: null,
    isEmpty: (call) => call === null,
  });
  const change = (next: (call: Call, now: number) => Call) => {
    stored.set((call) => call && next(call, Date.now()));
    if (stored.notice === 'restored') stored.say('');
  };
  return {
    call: stored.value,
    stored,
    notice: stored.notice && CALL_NOTICES[stored.notice],
    start: () => stored.set(startCall(Date.now())),
    say: (line: number) => change((call, now) => showLine(call, line, now)),
    tap: (tap: CallTap) => change((call, now) => toggleTap(call, tap, now)),
    end: () => change(endCall),
    /** Forgets the call; `dropCarried` does so with what was handed on, and reports whether it could. */
    clear(dropCarried: () => boolean) {
      if (stored.clear() && !dropCarried()) stored.say('notCleared');
    },
  };
}
