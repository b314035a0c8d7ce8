/** What an article may use besides Markdown. One list, so that authors and tests look in one place. */
import Benchmark from './Benchmark.astro';
import Cite from './Cite.astro';
import Hotline from './Hotline.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Say from './Say.astro';
import Table from './Table.astro';
import Term from './Term.astro';

export const articleVocabulary = {
  a: Link,
  table: Table,
  Benchmark,
  Cite,
  Hotline,
  Note,
  Say,
  Term,
};
