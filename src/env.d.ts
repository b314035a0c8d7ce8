declare namespace App {
  interface Locals {
    /** Ids of the sources of the article being rendered, in the order of its basis list. */
    basis?: string[];
  }
}
