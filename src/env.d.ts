declare namespace App {
  interface Locals {
    /** Ids of the sources of the article being rendered, in the order of its basis list. */
    basis?: string[];
    /** How many tables with these headings the article has so far. */
    tables?: Map<string, number>;
  }
}

/** Style sheets are put into the page by the build. */
declare module '*.css';

/** A drawing as text. */
declare module '*.svg?raw' {
  const svg: string;
  export default svg;
}
