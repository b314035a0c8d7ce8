/** After the call: what was tapped, and where to take it. Comes while the call goes on. */
import type { Call } from '~/lib/domain/call/call.ts';
import type { CallDefinition } from '~/lib/domain/call/definition.ts';
import { judgeCall, tapsOf } from '~/lib/domain/call/result.ts';
import { toCallFacts } from '~/lib/domain/call/result/facts.ts';
import { composeCallText } from '~/lib/domain/call/text.ts';
import { CALL_WORDS } from '~/lib/domain/call/words.ts';
import { NOW_PAGES } from '~/lib/domain/site/pages.ts';
import { TOOL_TITLES, toToolLinks, type ToolId } from '~/lib/domain/site/tool-links.ts';
import { hasOwn } from '~/lib/domain/values/own-key.ts';
import { CarryOverLinks } from '~/components/tools/shared/carry-along.tsx';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';

const WHY: Readonly<Partial<Record<string, string>>> = {
  court: '说到法院的：还剩几天，怎么核实。',
  check: '接着答几题，看像不像诈骗、有没有越线。',
  log: '记进电话记录，时间和时长已经替你填好。',
  rules: '填上次数，逐条对照规则。',
};

const NEXT_TOOLS = ['check', 'log', 'rules'];
const COURT_SIGN = 'says-court';

/** Those of the tools `ids` that this site has, and what each is for after a call. */
const toNextTools = (ids: readonly string[]) =>
  ids
    .filter((id): id is ToolId => hasOwn(TOOL_TITLES, id))
    .map((tool) => ({ tool, why: WHY[tool] ?? '' }));

interface Props {
  call: Call;
  definition: CallDefinition;
  root: string;
  /** Clears the call; `dropCarried` forgets what was handed on and not taken. */
  onClear: (dropCarried: () => boolean) => void;
}

export function Ended({ call, definition, root, onClear }: Props) {
  const taps = tapsOf(definition, call);
  const isCourt = judgeCall(definition, call).signs.includes(COURT_SIGN);
  return (
    <>
      {call.isLeft && <p class="card card--caution">{CALL_WORDS.left}</p>}
      <h3>{CALL_WORDS.onwardTools}</h3>
      <CarryOverLinks
        facts={toCallFacts(definition, call, NOW_PAGES.call.title)}
        tools={toToolLinks(root, toNextTools([...(isCourt ? ['court'] : []), ...NEXT_TOOLS]))}
      />
      <h3>{CALL_WORDS.tapped}</h3>
      {taps.length === 0 ? (
        <p>{CALL_WORDS.none}</p>
      ) : (
        <ul>
          {taps.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      )}
      <div class="row no-print">
        <CopyText text={() => composeCallText(definition, call)} label={CALL_WORDS.copy} />
        <ConfirmButton
          id="call-again"
          label={CALL_WORDS.again}
          warning={CALL_WORDS.againWarning}
          confirm={CALL_WORDS.againSurely}
          cancel={CALL_WORDS.againKeep}
          onConfirm={() => onClear(dropCarriedFacts)}
        />
      </div>
    </>
  );
}
