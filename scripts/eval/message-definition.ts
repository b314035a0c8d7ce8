/** Reads the message check from its files, as the site's build does. */
import { readFileSync } from 'node:fs';
import { buildMessageDefinition } from '~/lib/domain/message/build-definition.ts';
import type { MessageDefinition } from '~/lib/domain/message/definition.ts';
import type { LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import { readFolder } from '~scripts/read-content.ts';

const CONTENT = new URL('../../src/content/', import.meta.url).pathname;

/** The likeness model as `npm run train -- messages` left it. */
const readLikenessModel = (): LikenessModel =>
  JSON.parse(readFileSync(`${CONTENT}message/likeness.json`, 'utf8')) as LikenessModel;

/**
 * The message check as it stands in src/content, or with another likeness model. `read` reads its folders: as it is,
 * it throws for a file with a mistake.
 */
export const readMessageDefinition = (
  likeness = readLikenessModel(),
  read: typeof readFolder = readFolder,
): MessageDefinition =>
  buildMessageDefinition(
    read('message/signals'),
    read('message/words'),
    read('message/spellings'),
    UNUSUAL_CHARACTERS,
    likeness,
  );
