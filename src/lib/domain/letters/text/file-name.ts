/** What a downloaded letter is called: its title, without what file systems refuse. No personal word. */
export const letterFileName = (title: string, ending: 'txt' | 'docx'): string =>
  `${title.replace(/[\\/:*?"<>|\s]/g, '')}.${ending}`;
