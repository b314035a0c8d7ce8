/** `npm run verify -- https://…`: holds a site that is online against the build in dist/; 1 where something differs. */
import { existsSync } from 'node:fs';
import { listSent } from './verify/compare-files.ts';
import { verifySite } from './verify/verify-site.ts';

const SHOWN = 20;

const [address] = process.argv.slice(2);
if (!address || !URL.canParse(address)) {
  console.error('Usage: npm run verify -- https://example.org/');
  process.exit(1);
}
const site = address.endsWith('/') ? address : `${address}/`;
if (!existsSync('dist/sw.js')) {
  console.error(
    'There is no build to compare with: npm run build, with SITE and BASE_PATH as online.',
  );
  process.exit(1);
}
console.log(`${listSent('dist').length} files of dist/ against ${site}`);
const found = await verifySite(site, 'dist').catch((error: Error) => {
  console.error(
    `${site} does not answer (${error.message}). See that the address is right and its server runs.`,
  );
  process.exit(1);
});
for (const [name, problems] of Object.entries(found)) {
  console.log(`${name}: ${problems.length === 0 ? 'as it should be' : `${problems.length} wrong`}`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`  ${problem}`);
  if (problems.length > SHOWN) console.log(`  … and ${problems.length - SHOWN} more`);
  if (problems.length > 0) process.exitCode = 1;
}
