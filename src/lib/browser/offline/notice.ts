/** The offer of a new version: at the lower edge, over nothing that is being typed, and never by itself. */

import { NOTICE_BUTTON_CLASSES, NOTICE_CLASSES } from '~/lib/domain/site/offline-classes.ts';
import type { Language } from '~/lib/vocabulary/languages.ts';

const ID = 'new-version';

/** Styles set here: the page carries none for what hardly anybody sees. */
const PLACE: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  insetInline: '0',
  bottom: '0',
  zIndex: '4',
  margin: '0',
  padding: '0.5rem 1rem',
  borderRadius: '0',
};

/** Every page has it, in whatever language. Traditional characters are those of toTraditional(): a test compares. */
const WORDS: Record<Language, Record<'found' | 'kept' | 'refresh' | 'later', string>> = {
  'zh-CN': {
    found: '这一页有新版本。',
    kept: '刷新后，填过的会跟着回来。',
    refresh: '刷新',
    later: '先不刷新',
  },
  'zh-Hant': {
    found: '這一頁有新版本。',
    kept: '刷新後，填過的會跟著回來。',
    refresh: '刷新',
    later: '先不刷新',
  },
  en: {
    found: 'There is a newer version of this page.',
    kept: 'What you typed comes back with it.',
    refresh: 'Reload',
    later: 'Not now',
  },
};

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = NOTICE_BUTTON_CLASSES;
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

/** Says that this page is there in a newer version; `refresh` runs when the reader wants it. */
export function offerNewVersion(refresh: () => void): void {
  if (document.getElementById(ID)) return;
  const words = WORDS[document.documentElement.lang as Language] ?? WORDS['zh-CN'];
  const notice = document.createElement('div');
  notice.id = ID;
  notice.className = NOTICE_CLASSES;
  notice.setAttribute('role', 'status');
  Object.assign(notice.style, PLACE);
  document.body.append(notice);
  // Filled once it stands there, so that it is read aloud.
  const text = document.createElement('span');
  const hasFields = document.documentElement.dataset['island'] !== undefined;
  text.textContent = words.found + (hasFields ? words.kept : '');
  notice.append(
    text,
    makeButton(words.refresh, refresh),
    makeButton(words.later, () => notice.remove()),
  );
}
