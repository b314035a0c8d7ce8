/** The names of what a tool's texts refer to by id, handed to the island by its page. */
export interface LinkWords {
  hotlines: Readonly<Record<string, { name: string; number: string }>>;
  /** Titles by page id; a page's address is `root`, its id and a slash. */
  pages: Readonly<Record<string, string>>;
  root: string;
}
