/** Something that answers a query as the search page does. */
export interface Asker {
  ask: (query: string) => Promise<Shown>;
  /** The text of the page at `address`, as a reader sees it. */
  textOf: (address: string) => Promise<string>;
  close: () => Promise<void>;
}

/** What the search page shows for a query. */
export interface Shown {
  /** The addresses below, root-relative, best first. */
  results: string[];
  /** How many of them, the first ones, really match. */
  count: number;
  /** The cards that come first, and the pages they lead to. */
  cards: string[];
  cardPages: string[];
  /** What was loaded for it; 0 where that is not measured. */
  bytes: number;
}
