/** What was answered, kept for as long as the tab is open: who reloads or comes back finds it again. */
import { useRef, useState } from 'preact/hooks';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { STORAGE_NOTICES } from '~/lib/domain/questionnaire/notices.ts';
import { takeCarriedFacts } from '~/lib/domain/rules/carried.ts';
import type { Contact } from '~/lib/domain/rules/contact.ts';
import { emptyContactForm, type ContactForm } from '~/lib/domain/rules/form.ts';
import { readContact } from '~/lib/domain/rules/read.ts';
import { parseStoredRules, type StoredCheck } from '~/lib/domain/rules/stored.ts';
import { contactProblemMessage } from '~/lib/domain/rules/words/problems.ts';
import { dropCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { useStored } from '~/components/tools/shared/use-stored.ts';
import { askToday } from '~/components/tools/shared/use-today.ts';
import type { RulesWords } from './words.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

const STORED_KEY = 'rules:v1';

/** Nothing typed, nothing sent. */
const NOTHING: StoredCheck = { form: emptyContactForm(), isSent: false };

/** The form as it was sent, and what was read from it. */
interface Sent {
  form: ContactForm;
  contact: Contact;
  /** The day it was read on. */
  today: string;
}

/** The form, what was sent, and what sending it brought. */
export function useContactForm({ form: words }: RulesWords) {
  const stored = useStored<StoredCheck>({
    scope: 'session',
    key: STORED_KEY,
    parse: (found) => parseStoredRules(found, words),
    empty: NOTHING,
  });
  const { now, set, opened } = stored;
  const { form } = stored.value;
  const [sent, setSent] = useState<Sent>();
  const sending = useSendForm();
  /** The form as nobody touched it: as the page opened, or as it was found. */
  const untouched = useRef(NOTHING.form);

  useChange(() => {
    const { form: found, isSent } = now();
    untouched.current = found;
    const today = askToday();
    const read = isSent && readContact(found, today);
    const isRead = read && read.kind === 'contact';
    setSent(isRead ? { form: found, contact: read.contact, today } : undefined);
    // Whenever it comes out of the storage.
  }, [opened]);

  return {
    form,
    sent,
    sending,
    stored,
    notice: stored.notice && STORAGE_NOTICES[stored.notice],
    change: (next: ContactForm | ((before: ContactForm) => ContactForm)) =>
      set((before) => ({
        form: typeof next === 'function' ? next(before.form) : next,
        isSent: false,
      })),
    /** Takes over what another tool knows. What is left of an earlier contact must not mix with it. */
    take(facts: CarriedFacts) {
      const before = now().form;
      const start = before === untouched.current ? emptyContactForm() : before;
      setSent(undefined);
      if (set({ form: takeCarriedFacts(start, facts), isSent: false })) stored.say('');
    },
    /** Reads the form; reports whether it could be read. */
    send(): boolean {
      const asked = now().form;
      const today = askToday();
      const read = readContact(asked, today);
      if (read.kind === 'unreadable') {
        sending.refuse(read.fields.map((field) => contactProblemMessage(field, words)));
        return false;
      }
      sending.accept();
      setSent({ form: asked, contact: read.contact, today });
      set({ form: asked, isSent: true });
      return true;
    },
    clear() {
      untouched.current = NOTHING.form;
      sending.reset();
      setSent(undefined);
      if (stored.clear() && !dropCarriedFacts()) stored.say('notCleared');
    },
  };
}
