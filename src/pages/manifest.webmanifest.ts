import type { APIRoute } from 'astro';
import { href } from '~/lib/catalog/href.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { THEME_COLORS } from '~/lib/domain/site/theme-colors.ts';

/** What a long press on the icon offers; most systems show the first three or four. */
const SHORTCUTS = [
  { name: '正在接电话', path: '/now/' },
  ...[TOOLS.check, TOOLS.log, TOOLS.budget].map(({ title, path }) => ({ name: title, path })),
];

/** Drawn by src/integrations/icons.ts. */
const ICONS = [
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
];

/** The web app manifest; generated because its addresses depend on the base path. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: '不慌·催收电话应对指南',
      short_name: '不慌',
      description: '接到催收电话怎么办：是不是真的、现在怎么说、怎么让它停、债怎么理清。',
      lang: 'zh-CN',
      dir: 'ltr',
      categories: ['finance', 'education'],
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: THEME_COLORS.light,
      theme_color: '#0b575b',
      icons: ICONS.map((icon) => ({ ...icon, src: href(icon.src) })),
      shortcuts: SHORTCUTS.map(({ name, path }) => ({
        name,
        url: href(path),
        icons: [{ src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' }],
      })),
    }),
  );
