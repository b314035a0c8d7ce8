import '~/components/tools/shared/result/result.css';
import { CALL_TAP_GROUPS, type CallTapGroup } from '~/lib/vocabulary/call.ts';
import type { Call } from '~/lib/domain/call/call.ts';
import type { CallDefinition, CallTap } from '~/lib/domain/call/definition.ts';
import { CALL_WORDS } from '~/lib/domain/call/words.ts';

interface Props {
  call: Call;
  taps: CallDefinition['taps'];
  onTap: (tap: CallTap) => void;
}

const GROUPS = Object.entries(CALL_TAP_GROUPS) as [CallTapGroup, string][];
/** Open at once; the others on a tap, so that there is little to read in the middle of a call. */
const OPEN: readonly CallTapGroup[] = ['asks'];

/** What he does and what has happened, one tap each; a second tap takes it back. */
export function TapGroups({ call, taps, onTap }: Props) {
  return (
    <section aria-label="他做了什么">
      <p class="muted">{CALL_WORDS.happened}</p>
      {GROUPS.map(([group, title]) => (
        <details
          key={group}
          class={`fold companion__group companion__group--${group}`}
          open={OPEN.includes(group)}
        >
          <summary>{title}</summary>
          <div class="companion__taps">
            {taps
              .filter((tap) => tap.group === group)
              .map((tap) => (
                <button
                  key={tap.id}
                  type="button"
                  class="button companion__tap"
                  aria-pressed={call.taps.includes(tap.id)}
                  onClick={() => onTap(tap)}
                >
                  {call.taps.includes(tap.id) && <span aria-hidden="true">✓</span>}
                  {tap.label}
                </button>
              ))}
          </div>
        </details>
      ))}
    </section>
  );
}
