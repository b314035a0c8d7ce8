/** What is sent on of a page: nothing that was typed, no place within it. */
interface SharedPage {
  title: string;
  url: string;
}

/** The page at `address`, without what stands behind `?` and `#`. */
export const namePage = (
  title: string,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): SharedPage => ({ title, url: origin + pathname });

/** Opens the browser's share sheet; false where it refuses. Closing the sheet is no refusal. */
export async function openShareSheet(page: SharedPage): Promise<boolean> {
  try {
    await navigator.share({ title: page.title, url: page.url });
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
}
