/** The Caddyfile that serves the site; see docs/tasks/put-it-online.md. */
import { ALWAYS, RULES, type Headers } from './rules.ts';

const special = RULES.slice(0, -1);
const toPath = (start: string): string => `${start}*`;

const headerBlock = (matcher: string, headers: Headers): string[] => [
  `  header ${matcher}${matcher && ' '}{`,
  ...Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`),
  '  }',
];

/** Every matcher is named after the place of its rule; the last takes all that the others leave. */
export const writeCaddy = (): string =>
  [
    '# Written by `npm run hosting` from src/integrations/headers/rules.ts: change it there.',
    '# SITE_ADDRESS: the host name; SITE_ROOT: the folder of the finished site.',
    '{$SITE_ADDRESS:localhost} {',
    '  root * {$SITE_ROOT:/srv/buhuang}',
    ...special.map(({ starts }, place) => `  @rule${place} path ${starts.map(toPath).join(' ')}`),
    `  @others not path ${special.flatMap(({ starts }) => starts.map(toPath)).join(' ')}`,
    ...headerBlock('', { ...ALWAYS, Vary: 'Accept-Encoding' }),
    '  header -Server',
    // Not every system's table of types knows it.
    '  header /manifest.webmanifest Content-Type application/manifest+json',
    ...special.flatMap(({ headers }, place) => headerBlock(`@rule${place}`, headers)),
    ...headerBlock('@others', RULES.at(-1)!.headers),
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '  handle_errors {',
    '    rewrite * /404.html',
    '    header Cache-Control no-cache',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
