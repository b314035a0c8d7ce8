import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What no build has used for that long is thrown away: milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Files that take long to make, kept from build to build under names that their content decides. */
export class KeptFiles {
  readonly #folder: string;
  readonly #made: Promise<unknown>;
  /** How many of those that were taken had to be made. */
  fresh = 0;

  /** `folder` is made where it is not there. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#made = mkdir(folder, { recursive: true });
  }

  /** The file `name` as it was kept, else as `make` makes it now. */
  async take(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    await this.#made;
    const path = join(this.#folder, name);
    const kept = await readFile(path).catch(() => undefined);
    if (kept) {
      const now = new Date();
      await utimes(path, now, now);
      return kept;
    }
    const bytes = await make();
    await writeFile(path, bytes);
    this.fresh += 1;
    return bytes;
  }

  /** Throws away what neither this build nor another of the last day has used. */
  async prune(): Promise<void> {
    await this.#made;
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      // Another build may have thrown it away meanwhile.
      const { mtimeMs = Infinity } = (await stat(path).catch(() => undefined)) ?? {};
      if (Date.now() - mtimeMs > KEPT_FOR) await rm(path, { force: true });
    }
  }
}
