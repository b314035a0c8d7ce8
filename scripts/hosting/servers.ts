/** nginx and Caddy with the configurations of deploy/, serving the finished site on this machine alone. */
import { globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findPort, isInstalled, runServer, type RunningServer } from './run-server.ts';

/** Where Debian puts the module that sends Brotli. */
const BROTLI = globSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')[0];

/** What of the whole configuration is not in deploy/: where it listens and writes. */
const aroundNginx = (folder: string, port: number): string => `
${BROTLI ? `load_module ${BROTLI};` : ''}
worker_processes 2;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${resolve('dist')};
    include ${resolve('deploy/nginx.conf')};
  }
}
`;

async function startNginx(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findPort();
  const conf = join(folder, 'nginx.conf');
  writeFileSync(conf, aroundNginx(folder, port));
  return runServer('nginx', ['-p', folder, '-c', conf, '-g', 'daemon off; user root;'], port);
}

async function startCaddy(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await findPort();
  const file = join(folder, 'Caddyfile');
  writeFileSync(
    file,
    `{\n  admin off\n  auto_https off\n}\nimport ${resolve('deploy/Caddyfile')}\n`,
  );
  return runServer('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, {
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: resolve('dist'),
    HOME: folder,
  });
}

/** The servers by name: how to start each, and what is missing on this machine, if anything. */
export const SERVERS = [
  {
    name: 'nginx',
    start: startNginx,
    missing: !isInstalled('nginx')
      ? 'apt-get install nginx-light libnginx-mod-http-brotli-static'
      : BROTLI
        ? undefined
        : 'apt-get install libnginx-mod-http-brotli-static',
  },
  {
    name: 'Caddy',
    start: startCaddy,
    missing: isInstalled('caddy', 'version') ? undefined : 'apt-get install caddy',
  },
] as const;
