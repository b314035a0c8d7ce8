/** A browser under load may still be reading the address long after the click. */
const KEPT_FOR_MS = 60_000;

/** Offers `content` as a file; what is said of text below holds here too. */
export const downloadBlob = (fileName: string, content: Blob): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
};

/**
 * Offers `text` as a file. Some in-app browsers ignore the request silently,
 * so the same text must also be on the page or copyable.
 */
export function downloadText(fileName: string, mimeType: string, text: string): void {
  downloadBlob(fileName, new Blob([text], { type: `${mimeType};charset=utf-8` }));
}

/** Offers `bytes` as a file; what was said of text holds here too. */
export function downloadBytes(fileName: string, mimeType: string, bytes: Uint8Array): void {
  // The copy is never shared memory, which blobs refuse.
  downloadBlob(fileName, new Blob([bytes.slice()], { type: mimeType }));
}
