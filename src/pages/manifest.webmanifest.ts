import type { APIRoute } from 'astro';
import { href } from '~/lib/catalog/href.ts';

/** The web app manifest; generated because its addresses depend on the base path. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: '不慌·催收电话应对指南',
      short_name: '不慌',
      lang: 'zh-CN',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#fbf8f3',
      theme_color: '#0b575b',
      icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
