/** `npm run train -- messages`: makes the message check's likeness model from the labelled messages, anew. */
import { writeFileSync } from 'node:fs';
import { LIKENESS_FILE, trainFromFixtures } from './train/messages.ts';

const [name] = process.argv.slice(2);
if (name !== 'messages') {
  console.error('Usage: npm run train -- messages');
  process.exit(1);
}
const model = trainFromFixtures();
writeFileSync(LIKENESS_FILE, `${JSON.stringify(model)}\n`);
console.log(`${model.weights.length} weights written to ${LIKENESS_FILE}`);
