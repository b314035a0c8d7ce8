import type { CheckWords } from './check-words.ts';

interface Props {
  id: string;
  words: CheckWords;
}

/** The page called `id`, by its title. */
export function PageLink({ id, words }: Props) {
  return <a href={`${words.root}${id}/`}>{words.pages[id]}</a>;
}
