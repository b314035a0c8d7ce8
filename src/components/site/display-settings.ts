/** Text size and colours, kept on the device: a form that is made when the menu's script arrives. */
import { inCharactersOfPage } from '~/lib/browser/page-language.ts';
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
  text: {
    title: inCharactersOfPage('字号', '字號'),
    options: { standard: inCharactersOfPage('标准', '標準'), large: '大', larger: '特大' },
  },
  theme: {
    title: inCharactersOfPage('颜色', '顏色'),
    options: {
      system: inCharactersOfPage('跟随系统', '跟隨系統'),
      light: inCharactersOfPage('浅色', '淺色'),
      dark: '深色',
      contrast: inCharactersOfPage('高对比（黑白）', '高對比（黑白）'),
    },
  },
} as const;

type Setting = keyof typeof SETTINGS;

const root = document.documentElement;

const usual = (name: Setting): string => Object.keys(SETTINGS[name].options)[0]!;

/** Elements one by one: Trusted Types let no text become markup. */
function makeSetting(name: Setting): HTMLFieldSetElement {
  const { title, options } = SETTINGS[name];
  const chosen = root.dataset[name] ?? usual(name);
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  const radios = Object.entries(options).map(([value, words]) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    Object.assign(radio, { type: 'radio', name, value, checked: value === chosen });
    label.append(radio, words);
    return label;
  });
  fieldset.append(legend, ...radios);
  return fieldset;
}

/** Puts the settings into `form` in place of what it says until they come; it then applies and keeps what is chosen, or says that it can't be kept. */
export function offerSettings(form: HTMLFormElement | null): void {
  if (!form) return;
  const names = Object.keys(SETTINGS) as Setting[];
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  form.replaceChildren(...names.map(makeSetting), status);
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const [text, theme] = names.map((name) => {
      const value = String(chosen.get(name));
      if (value === usual(name)) delete root.dataset[name];
      else root.dataset[name] = value;
      return value;
    });
    const isKept = writeStored(DISPLAY, { text: text!, theme: theme! }) === 'saved';
    status.textContent = isKept
      ? ''
      : inCharactersOfPage(
          '浏览器不让记住。这一页先这样，换一页要重新选。',
          '瀏覽器不讓記住。這一頁先這樣，換一頁要重新選。',
        );
  });
}
