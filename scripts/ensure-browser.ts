/** Makes sure that the browser tests have a Chromium: finds one, downloads one, or installs one. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const run = (command: string, ...args: string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args).status === 0;

const isRootOnDebian = process.getuid?.() === 0 && succeeds('apt-get', '--version');

let browser: string | undefined;
try {
  browser = findBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
if (!browser) {
  run('playwright', 'install', 'chromium');
  browser = findBrowser();
}
if (!browser && isRootOnDebian) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell', 'fonts-noto-cjk');
  browser = findBrowser();
}
if (!browser) {
  console.error(
    'No Chromium found and none could be installed. Run this once, then try again:\n' +
      '  sudo apt-get install -y chromium fonts-noto-cjk\n' +
      'or set CHROMIUM_PATH to a Chromium or Chrome you have.',
  );
  process.exit(1);
}
console.log(`Browser: ${browser}`);
