/** The state of the message check: what was pasted, and what was found in it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { MessageDefinition } from '~/lib/domain/message/definition.ts';
import { findSignals, prepareCheck } from '~/lib/domain/message/decide/find-signals.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { readMessage, type MessageForm } from '~/lib/domain/message/read.ts';
import {
  composeMessageResult,
  type MessageCatalog,
  type MessageResultView,
} from '~/lib/domain/message/result.ts';
import { describeProblem } from '~/lib/domain/message/words.ts';
import { queryIn } from '~/lib/domain/search/query.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { loadJson } from '~/lib/browser/loading.ts';
import { useLoading } from '~/components/tools/shared/use-loaded.ts';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';

interface MessageData {
  definition: MessageDefinition;
  catalog: MessageCatalog;
}

type Signals = Pick<MessageDefinition, 'signals' | 'words' | 'sites'>;
type Texts = Pick<MessageDefinition, 'writing' | 'likeness'> & { catalog: MessageCatalog };

/** Both files of the check, from `folder`: either alone is of no use. */
async function loadMessageData(folder: string): Promise<MessageData> {
  const [signals, { catalog, ...texts }] = await Promise.all([
    loadJson<Signals>(`${folder}signals.json`),
    loadJson<Texts>(`${folder}texts.json`),
  ]);
  return { definition: { ...signals, ...texts }, catalog };
}

/** A result with the form it belongs to. */
interface Checked {
  form: MessageForm;
  view: MessageResultView;
  conducts: readonly ConductId[];
}

const EMPTY_FORM: MessageForm = { text: '', number: '' };

/** Loads the signals from `folder`; everything else stays in the memory of the page. */
export function useMessageCheck(folder: string) {
  const loading = useLoading<MessageData | undefined>(() => loadMessageData(folder), undefined);
  const data = loading.value;
  const check = useMemo(() => data && prepareCheck(data.definition), [data]);
  const [form, setForm] = useState(EMPTY_FORM);
  const [sent, setSent] = useState<MessageForm>();
  const sending = useSendForm();

  // A text pasted into the search comes in the fragment: it is taken once, and leaves no trace in the address.
  useEffect(() => {
    const take = () => {
      const text = queryIn(location.hash);
      if (text === '') return;
      setForm((before) => (before.text === '' ? { ...before, text } : before));
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  const checked = useMemo((): Checked | undefined => {
    if (!sent || !check || !data) return undefined;
    const input = readMessage(sent);
    if (input.kind === 'unreadable') return undefined;
    const judgement =
      input.text.trim() === ''
        ? undefined
        : decideMessage(input.text, findSignals(check, input.text));
    return {
      form: sent,
      view: composeMessageResult(input.text, judgement, input.number, data.catalog),
      conducts: judgement?.conducts ?? [],
    };
  }, [sent, check, data]);

  const send = () => {
    const input = readMessage(form);
    if (input.kind === 'unreadable') {
      sending.refuse(input.problems.map(({ field, problem }) => describeProblem(field, problem)));
      return;
    }
    sending.accept();
    setSent({ ...form });
  };
  const clear = () => {
    setForm(EMPTY_FORM);
    setSent(undefined);
    sending.reset();
    dropCarriedFacts();
  };
  const change = (part: Partial<MessageForm>) => setForm((before) => ({ ...before, ...part }));
  const isStale =
    checked !== undefined &&
    (checked.form.text !== form.text || checked.form.number !== form.number);
  return { loading, form, change, sending, send, clear, checked, isStale, isSent: !!sent };
}
