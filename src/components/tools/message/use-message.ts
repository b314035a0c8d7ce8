/** The state of the message check: what was pasted, and what was found in it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MessageDefinition } from '~/lib/domain/message/definition.ts';
import type { PackedSigns } from '~/lib/domain/message/packed.ts';
import { readMessage, type MessageForm } from '~/lib/domain/message/read.ts';
import type { MessageCatalog } from '~/lib/domain/message/result.ts';
import { describeProblem } from '~/lib/domain/message/words.ts';
import { readNumber } from '~/lib/domain/number-class/read-number.ts';
import { queryIn } from '~/lib/domain/search/query.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { loadJson } from '~/lib/browser/loading.ts';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';

type Texts = Pick<MessageDefinition, 'writing' | 'likeness'> & { catalog: MessageCatalog };

const loadResult = async () => {
  const { MessageResult, prepareMessageCheck } = await import('./Result.tsx');
  return { MessageResult, prepareMessageCheck };
};

/** The check with its files, from `folder`, and what shows its result: none is of use without the others. */
async function loadCheck(folder: string) {
  const [{ MessageResult, prepareMessageCheck }, signals, ordinary, { catalog, ...texts }] =
    await Promise.all([
      loadResult(),
      loadJson<PackedSigns>(`${folder}signals.json`),
      loadJson<PackedSigns>(`${folder}ordinary.json`),
      loadJson<Texts>(`${folder}texts.json`),
    ]);
  return { MessageResult, check: prepareMessageCheck(signals, ordinary, texts, catalog) };
}

const EMPTY_FORM: MessageForm = { text: '', number: '' };

/** Loads the check from `folder`; everything else stays in the memory of the page. */
export function useMessageCheck(folder: string) {
  const [form, setForm] = useState(EMPTY_FORM);
  const [sent, setSent] = useState<MessageForm>();
  const loading = useLater(() => loadCheck(folder), sent !== undefined);
  const loaded = loading.value;
  const sending = useSendForm();

  // A text or a number typed into the search comes in the fragment: it is taken once, and leaves no trace in the address.
  useEffect(() => {
    const take = () => {
      const text = queryIn(location.hash);
      if (text === '') return;
      const field = readNumber(text).kind === 'number' ? 'number' : 'text';
      setForm((before) => (before[field] === '' ? { ...before, [field]: text } : before));
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  /** The result with the form it belongs to. */
  const checked = useMemo(() => {
    if (!sent || !loaded) return undefined;
    const input = readMessage(sent);
    if (input.kind === 'unreadable') return undefined;
    return { form: sent, ...loaded.check(input), MessageResult: loaded.MessageResult };
  }, [sent, loaded]);

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
