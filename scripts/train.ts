/**
 * `npm run train -- messages`: makes the message check's likeness model from the labelled messages, anew;
 * `npm run train -- search`: the model of cries for help in a search, from the labelled queries.
 */
import { writeFileSync } from 'node:fs';
import { LIKENESS_FILE, trainFromFixtures } from './train/messages.ts';
import { CRIES_FILE, trainCriesFromFiles } from './train/search.ts';

const MODELS = {
  messages: { file: LIKENESS_FILE, train: trainFromFixtures },
  search: { file: CRIES_FILE, train: trainCriesFromFiles },
} as const;

const [name = ''] = process.argv.slice(2);
if (!Object.hasOwn(MODELS, name)) {
  console.error(`Usage: npm run train -- ${Object.keys(MODELS).join('|')}`);
  process.exit(1);
}
const { file, train } = MODELS[name as keyof typeof MODELS];
const model = train();
writeFileSync(file, `${JSON.stringify(model)}\n`);
console.log(`${model.weights.length} weights written to ${file}`);
