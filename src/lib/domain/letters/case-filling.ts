/** Everything that filling from the case needs, to be loaded in one piece when there is a case. */
export { caseFacts, listLetterDebts } from './case-facts.ts';
export { type CaseFigures, parseCaseFigures } from './case-figures.ts';
