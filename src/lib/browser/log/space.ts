/** Room on the device: how much is used, and whether the browser promises not to clear it by itself. */

/** Bytes; undefined where the browser does not say. */
export interface Space {
  used: number | undefined;
  free: number | undefined;
  isPersistent: boolean;
}

/** Asks how much room there is. Throws nothing. */
export async function readSpace(): Promise<Space> {
  const { storage } = navigator as Partial<Navigator>;
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    const free = quota === undefined || usage === undefined ? undefined : quota - usage;
    return { used: usage, free, isPersistent: (await storage?.persisted?.()) ?? false };
  } catch {
    return { used: undefined, free: undefined, isPersistent: false };
  }
}

/** Asks the browser not to clear what is kept when it runs out of room; reports whether it promised. */
export async function askPersistence(): Promise<boolean> {
  const { storage } = navigator as Partial<Navigator>;
  try {
    return (await storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
