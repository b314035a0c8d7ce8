/** `npm run verify -- https://…`: holds a site that is online against the build in dist/; 1 where something differs. */
import { listSent } from './verify/compare-files.ts';
import { verifySite } from './verify/verify-site.ts';

const SHOWN = 20;

const [address] = process.argv.slice(2);
if (!address || !URL.canParse(address)) {
  console.error('Usage: npm run verify -- https://example.org/');
  process.exit(1);
}
const site = address.endsWith('/') ? address : `${address}/`;
console.log(`${listSent('dist').length} files of dist/ against ${site}`);
for (const [name, problems] of Object.entries(await verifySite(site, 'dist'))) {
  console.log(`${name}: ${problems.length === 0 ? 'as it should be' : `${problems.length} wrong`}`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`  ${problem}`);
  if (problems.length > SHOWN) console.log(`  … and ${problems.length - SHOWN} more`);
  if (problems.length > 0) process.exitCode = 1;
}
