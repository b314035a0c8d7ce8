/** Reads the self-check from its files, as the site's build does. */
import { buildCheckActions, buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import { readFolder } from '~scripts/read-content.ts';

/** The self-check as it stands in src/content. */
export const readCheck = () => ({
  definition: buildCheckDefinition(
    readFolder('check/questions'),
    readFolder('check/rules'),
    readFolder('signs'),
  ),
  actions: buildCheckActions(readFolder('check/actions')),
});
