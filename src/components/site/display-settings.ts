/** Text size and colours, kept on the device: a form that is made when the menu's script arrives. */
import { type StoredShape, writeStored } from '~/lib/browser/stored.ts';

/** What was chosen; early-page.js reads it before anything shows. */
const DISPLAY: StoredShape<{ text: string; theme: string }> = {
  scope: 'device',
  key: 'display:v1',
  parse(stored) {
    const { text, theme } = (stored ?? {}) as { text?: unknown; theme?: unknown };
    return typeof text === 'string' && typeof theme === 'string' ? { text, theme } : undefined;
  },
};

/** Each setting with what it is called, its usual value first. */
const SETTINGS = {
  text: { title: '字号', options: { standard: '标准', large: '大', larger: '特大' } },
  theme: {
    title: '颜色',
    options: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比（黑白）' },
  },
} as const;

type Setting = keyof typeof SETTINGS;

const root = document.documentElement;

const usual = (name: Setting): string => Object.keys(SETTINGS[name].options)[0]!;

const writeSetting = (name: Setting): string => {
  const { title, options } = SETTINGS[name];
  const chosen = root.dataset[name] ?? usual(name);
  const radios = Object.entries(options).map(
    ([value, label]) =>
      `<label><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}>${label}</label>`,
  );
  return `<fieldset><legend>${title}</legend>${radios.join('')}</fieldset>`;
};

/** Puts the settings into `form`, which then applies and keeps what is chosen, or says that it can't be kept. */
export function offerSettings(form: HTMLFormElement | null): void {
  if (!form) return;
  const names = Object.keys(SETTINGS) as Setting[];
  form.innerHTML = `${names.map(writeSetting).join('')}<p role="status"></p>`;
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const [text, theme] = names.map((name) => {
      const value = String(chosen.get(name));
      if (value === usual(name)) delete root.dataset[name];
      else root.dataset[name] = value;
      return value;
    });
    const isKept = writeStored(DISPLAY, { text: text!, theme: theme! }) === 'saved';
    form.querySelector('p')!.textContent = isKept
      ? ''
      : '浏览器不让记住。这一页先这样，换一页要重新选。';
  });
}
