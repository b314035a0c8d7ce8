import type { APIRoute } from 'astro';
import { publicAddress, SITE } from '~/lib/catalog/public-address.ts';

/** Lets everything be read. A site map has to be named with its full address, so only where the build knows it. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(SITE ? ['', `Sitemap: ${publicAddress('/sitemap-index.xml')}`] : []),
      '',
    ].join('\n'),
  );
