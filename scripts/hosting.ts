/** `npm run hosting`: writes the configurations in deploy/ from src/integrations/headers/rules.ts. */
import { writeFileSync } from 'node:fs';
import { HOSTING_FILES } from './hosting/files.ts';

for (const [path, write] of Object.entries(HOSTING_FILES)) {
  writeFileSync(path, write());
  console.log(path);
}
