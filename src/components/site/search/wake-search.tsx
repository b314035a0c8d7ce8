import { hydrate } from 'preact';
import { placesUnder } from './places.ts';
import { SearchBox } from './SearchBox.tsx';

/** Lets the search box that the server wrote into `box` answer, for a site under `baseHref`. */
export const wakeSearch = (box: HTMLElement, baseHref: string): void =>
  hydrate(<SearchBox {...placesUnder(baseHref)} />, box);
