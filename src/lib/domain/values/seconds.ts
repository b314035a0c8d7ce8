/** `seconds` as a reader reads it: `3分20秒`; '' for none. */
export function formatSeconds(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const units = ['小时', '分', '秒'];
  return parts.map((part, place) => (part > 0 ? `${part}${units[place]}` : '')).join('');
}
