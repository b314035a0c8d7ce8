import { globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { ShippedPackage } from '~/lib/catalog/licences.ts';
import { bundlerStep, finishedStep } from './steps.ts';

/** The package that a module belongs to; the innermost, where packages bring their own. */
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The names of the packages among `modules`, the files of a bundle; throws on one that the site does not name. */
export function checkNamed(modules: readonly string[], named: readonly string[]): void {
  for (const module of modules) {
    const name = PACKAGE.exec(module.replaceAll('\\', '/'))?.[1];
    if (name && !named.includes(name)) {
      throw new Error(
        `third-party: ${name} ships. Name it in src/lib/catalog/licences.ts, with what it does.`,
      );
    }
  }
}

/** The licence that `name` brings, as text. */
function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const [path] = globSync([`${folder}/LICENSE/LICENSE`, `${folder}/LICENSE{,.md,.txt}`])
    .filter((file) => statSync(file).isFile())
    .sort();
  if (!path) throw new Error(`third-party: ${name} brings no licence`);
  return readFileSync(path, 'utf8').trim();
}

/** Holds that every package in the scripts is named on /about/licences/, and writes their licences beside the pages. */
export function thirdParty(shipped: readonly ShippedPackage[]): AstroIntegration {
  const named = shipped.map(({ name }) => name);
  const checking = bundlerStep({
    name: 'third-party',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') checkNamed(part.moduleIds, named);
      }
    },
  });
  const writing = finishedStep('third-party', async ({ dir }) => {
    const notices = shipped.map(
      ({ name, version, licence }) => `${name} ${version} (${licence})\n\n${licenceOf(name)}`,
    );
    await writeFile(
      new URL('third-party-notices.txt', dir),
      `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
    );
  });
  return { name: 'third-party', hooks: { ...checking.hooks, ...writing.hooks } };
}
