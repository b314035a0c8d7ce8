/** The configurations for hosts that read no `_headers` file, by their paths. */
import { writeCaddy } from '~/integrations/headers/caddy.ts';
import { writeNginx } from '~/integrations/headers/nginx.ts';
import { writeVercel } from '~/integrations/headers/vercel.ts';

export const HOSTING_FILES: Readonly<Record<string, () => string>> = {
  'deploy/nginx.conf': writeNginx,
  'deploy/Caddyfile': writeCaddy,
  'deploy/vercel.json': writeVercel,
};
