/** What the worker answers. Online everything comes from the network; what is kept is for when that fails. */
import type { Language } from '~/lib/vocabulary/languages.ts';
import { build } from './build.ts';
import { findKept } from './find.ts';
import { type FetchEvent, worker } from './scope.ts';

/** Every page has styles for them: see offline-classes.ts. */
const NOTE_CLASSES = 'card card--caution no-print';

/** Milliseconds that a page may take before what is kept is shown in its place. */
const PATIENCE = 4000;

/** Addresses whose content never changes: a hash of it stands in the name. */
const NAMED_BY_CONTENT = /\/_astro\/|\.[0-9a-f]{6,8}\.json$|\/pagefind\/.*_[0-9a-f]{6,}\.pf_/;

const BODY = /<body[^>]*>/;
const note = (text: string): string =>
  `<p class="${NOTE_CLASSES}" role="note" data-kept>${text}</p>`;

const LANGUAGE = /<html[^>]* lang="([^"]*)"/;

/** What a kept page says of itself, in its own language; the day is given. */
const KEPT: Record<Language, (day: string) => string> = {
  'zh-CN': (day) => `没有连上网。这是${day}存在这台设备上的，可能不是最新的。`,
  'zh-Hant': (day) => `沒有連上網。這是${day}存在這臺設備上的，可能不是最新的。`,
  en: (day) =>
    `No connection. This page was saved on this device on ${day}; it may be out of date.`,
};
const NOT_KEPT = '没有连上网，你要看的那一页也没有存在这台设备上。下面的能打开。';

/** `2026年11月30日`, on this device's clock; in English `2026-11-30`, as those pages write days. */
function formatKeptOn(response: Response, language: Language): string {
  const date = new Date(response.headers.get('x-kept-on') ?? '');
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (language !== 'en') return `${year}年${month}月${day}日`;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The kept page with a sentence that says so: nothing old is shown as new. */
async function showKept(
  kept: Response,
  say: (html: string) => string,
  status = 200,
): Promise<Response> {
  const page = await kept.text();
  const html = page.replace(BODY, (tag) => tag + note(say(page)));
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function answerWithKept(path: string): Promise<Response | undefined> {
  const kept = await findKept(path);
  if (kept) {
    return showKept(kept, (html) => {
      const written = LANGUAGE.exec(html)?.[1] ?? '';
      const language = written in KEPT ? (written as Language) : 'zh-CN';
      return KEPT[language](formatKeptOn(kept, language));
    });
  }
  // A page's address ends with a slash; hosts send those who leave it out there.
  const isThere = !path.endsWith('/') && (await findKept(`${path}/`)) !== undefined;
  return isThere ? Response.redirect(`${path}/`) : undefined;
}

async function answerWithoutPage(): Promise<Response> {
  const kept = await findKept(`${build.base}offline/`);
  if (!kept) return Response.error();
  return showKept(kept, () => NOT_KEPT, 503);
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));

async function load(event: FetchEvent): Promise<Response> {
  const early = await event.preloadResponse;
  const response = early ?? (await fetch(event.request));
  if (response.status >= 500) throw new Error(`${response.status}`);
  return response;
}

/** A page: from the network; kept, where that fails or takes too long; else the page that says what is there. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const path = new URL(event.request.url).pathname;
  const network = load(event);
  // Whichever way it ends is looked at below.
  network.catch(() => undefined);
  try {
    const inTime = await Promise.race([network, after(PATIENCE)]);
    if (inTime) return inTime;
    return (await answerWithKept(path)) ?? (await network);
  } catch {
    return (await answerWithKept(path)) ?? answerWithoutPage();
  }
}

/** A file: one named by its content from what is kept; any other from the network while there is one. */
export async function answerFile({ request }: FetchEvent): Promise<Response> {
  const path = new URL(request.url).pathname;
  if (NAMED_BY_CONTENT.test(path)) return (await findKept(path)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await findKept(path);
    if (kept) return kept;
    throw error;
  }
}

/** Whether a request is one of ours to answer. */
export function isOurs({ method, url, headers }: Request): boolean {
  const { origin, pathname } = new URL(url);
  const isHere = origin === worker.location.origin && pathname.startsWith(build.base);
  return method === 'GET' && isHere && !headers.has('range');
}
