/** `npm run flows`: draws check, court, complain and relief into flows/, so that nobody has to read code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawTools } from './flows/tools.ts';

mkdirSync('flows', { recursive: true });
for (const [tool, svg] of drawTools()) {
  writeFileSync(`flows/${tool}.svg`, svg);
  console.log(`flows/${tool}.svg`);
}
