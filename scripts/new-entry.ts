/** Writes a skeleton that passes its schema: `npm run new article rights my-slug`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { makeSkeleton, SKELETON_KINDS } from './skeletons.ts';

const USAGE = `Usage:
  npm run new article <rights|identify|respond|prevention> <slug>
  npm run new <${SKELETON_KINDS.filter((kind) => kind !== 'article').join('|')}> <slug>
For anything else copy a file beside it: docs/tasks/ has a page for each.`;

/** Ends with `message`, in words for the person at the keyboard. */
const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const [kind = '', ...rest] = process.argv.slice(2);
const skeleton = makeSkeleton(kind, rest, dayInShanghai(new Date())) ?? stop(USAGE);
const path = join(process.env['CONTENT_DIR'] ?? 'src/content', skeleton.path);
if (existsSync(path)) stop(`${path} is there already; choose another slug.`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, skeleton.text);
console.log(`Wrote ${path}. Fill it in, then run: npm run test:content`);
