/** Makes sure that the browser tests have a Chromium: finds one, downloads one, or installs one. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args).status === 0;

/** Says what takes minutes; what it prints while it fails says less than the line below. */
const run = (command: string, ...args: string[]): void => {
  console.log(`> ${command} ${args.join(' ')}`);
  succeeds(command, ...args);
};

const isRootOnDebian = () => process.getuid?.() === 0 && succeeds('apt-get', '--version');

/** The browser there is, or the one that could be got. */
function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  run('playwright', 'install', 'chromium');
  const downloaded = findBrowser();
  if (downloaded || !isRootOnDebian()) return downloaded;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell', 'fonts-noto-cjk');
  return findBrowser();
}

try {
  const browser = ensureBrowser();
  if (!browser) {
    throw new Error(
      'No Chromium is here and none could be got: run sudo apt-get install -y chromium fonts-noto-cjk, or set CHROMIUM_PATH to a Chromium or Chrome you have.',
    );
  }
  console.log(`Browser: ${browser}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
