import { readFileSync } from 'node:fs';

/** Other people's code that reaches the reader, with what it does there; the build fails on any that is not named. */
const SHIPPED: Record<string, string> = {
  '@lucide/astro': '图标',
  '@preact/signals': '工具的界面',
  '@preact/signals-core': '工具的界面',
  astro: '唤醒页面里的工具',
  'client-zip': '把材料打成一个文件',
  fflate: '把信做成Word文件',
  'hash-wasm': '给材料算指纹',
  idb: '在浏览器里存材料',
  pagefind: '搜索',
  preact: '工具的界面',
  '@astrojs/preact': '工具的界面',
  uqr: '二维码',
};

export interface ShippedPackage {
  name: string;
  version: string;
  /** Its SPDX expression. */
  licence: string;
  /** What it does on this site. */
  purpose: string;
}

interface Lock {
  packages: Record<string, { version?: string; license?: string } | undefined>;
}

/** What ships of other people's code, as the lock has it. Throws on a name that the lock does not know. */
export const shippedPackages: readonly ShippedPackage[] = (() => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(SHIPPED)
    .map(([name, purpose]) => {
      const { version, license } = packages[`node_modules/${name}`] ?? {};
      if (!version || !license) throw new Error(`${name} ships, and has no licence in the lock`);
      return { name, version, licence: license, purpose };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
})();
