/** What was answered, kept for as long as the tab is open: who reloads or comes back finds it again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import { takeCarriedFacts } from '~/lib/domain/rules/carried.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { emptyContactForm, type ContactForm } from '~/lib/domain/rules/form.ts';
import { readContact } from '~/lib/domain/rules/read.ts';
import { parseStoredRules } from '~/lib/domain/rules/stored.ts';
import { contactProblemMessage } from '~/lib/domain/rules/words/problems.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { STORAGE_NOTICES } from '~/lib/domain/questionnaire/notices.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import type { RulesWords } from './words.ts';
import { useMount } from '~/components/tools/shared/use-mount.ts';

const STORED_KEY = 'rules:v1';

/** The form as it was sent, and what was read from it. */
interface Sent {
  form: ContactForm;
  contact: Contact;
}

/** The form, what was sent, and the problems found then. */
export function useContactForm({ form: words }: RulesWords) {
  const [form, setForm] = useState(emptyContactForm);
  const [sent, setSent] = useState<Sent>();
  const [problems, setProblems] = useState<FieldMessage[]>([]);
  const [notice, setNotice] = useState('');
  /** The form as nobody touched it: as the page opened, or as it was found. */
  const untouched = useRef(form);

  useEffect(() => {
    if (form === untouched.current && !sent) return;
    const isSent = sent?.form === form;
    if (save('session', STORED_KEY, { form, isSent }) !== 'saved') {
      setNotice(STORAGE_NOTICES.notSaved);
    }
  }, [form, sent]);

  useMount(() => {
    const found = load('session', STORED_KEY, (stored) => parseStoredRules(stored, words));
    if (found.kind === 'damaged') {
      remove('session', STORED_KEY);
      setNotice(STORAGE_NOTICES.damaged);
    }
    if (found.kind !== 'loaded') return;
    const { form: kept, isSent } = found.value;
    untouched.current = kept;
    setForm(kept);
    setNotice(STORAGE_NOTICES.restored);
    const read = readContact(kept, dayInShanghai(new Date()));
    if (isSent && read.kind === 'contact') setSent({ form: kept, contact: read.contact });
  });

  return {
    form,
    sent,
    problems,
    notice,
    change: setForm,
    /** Takes over what another tool knows. What is left of an earlier contact must not mix with it. */
    take(facts: CarriedFacts) {
      setForm((before) =>
        takeCarriedFacts(before === untouched.current ? emptyContactForm() : before, facts),
      );
      setSent(undefined);
      setNotice('');
    },
    /** Reads the form; reports whether it could be read. */
    send(): boolean {
      const read = readContact(form, dayInShanghai(new Date()));
      if (read.kind === 'unreadable') {
        setProblems(read.fields.map((field) => contactProblemMessage(field, words)));
        return false;
      }
      setProblems([]);
      setSent({ form, contact: read.contact });
      return true;
    },
    clear() {
      untouched.current = emptyContactForm();
      setForm(untouched.current);
      setProblems([]);
      setSent(undefined);
      const cleared = remove('session', STORED_KEY) && dropCarriedFacts();
      setNotice(cleared ? STORAGE_NOTICES.cleared : STORAGE_NOTICES.notCleared);
    },
  };
}
