import type { LinkWords } from './link-words.ts';

interface Props {
  id: string;
  words: LinkWords;
}

/** The page called `id`, by its title. */
export function PageLink({ id, words }: Props) {
  return <a href={`${words.root}${id}/`}>{words.pages[id]}</a>;
}
