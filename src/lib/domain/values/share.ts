/** Shares as people read them. */

/** A share (0.0523) as "5.2%"; a share above nothing that rounds to nothing is "不到0.1%". */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.0005) return '不到0.1%';
  const text = (Math.round(share * 1000 + 1e-9) / 10).toFixed(1);
  return `${text.replace(/\.0$/, '')}%`;
}
