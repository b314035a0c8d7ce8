/** Characters a calm reader takes in a minute; slower than the usual 400 to 500, for people under stress. */
const CHARACTERS_A_MINUTE = 300;

/** Minutes needed to read `text`, whole, at least 1; only Chinese characters count. */
export function readingMinutes(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(characters / CHARACTERS_A_MINUTE));
}
