/** Lets the bundler write the worker and the pages' side of it, as files that import nothing. */
import { fileURLToPath } from 'node:url';

const path = (file: string): string =>
  fileURLToPath(new URL(`../../lib/browser/offline/${file}`, import.meta.url));

/** By the names they get in the finished site. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'sw.js': path('worker.ts'),
  // A fixed name: a page of a build that is gone still finds out that there is a newer one.
  'offline.js': path('page.ts'),
};

interface Emitter {
  emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => void;
}

/** The Vite plugin that adds them to the scripts for the browser. */
export const emitScripts = {
  name: 'offline-scripts',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  buildStart(this: unknown) {
    for (const [fileName, id] of Object.entries(SCRIPTS)) {
      (this as Emitter).emitFile({ type: 'chunk', id, fileName });
    }
  },
  generateBundle(_: unknown, bundle: Record<string, { type: string; imports?: string[] }>) {
    for (const name of Object.keys(SCRIPTS)) {
      const imports = bundle[name]?.imports ?? [];
      if (imports.length > 0) throw new Error(`offline: ${name} imports ${imports.join(', ')}`);
    }
  },
};
