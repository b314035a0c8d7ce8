/** Reads the self-check from its files, as the site's build does. */
import { buildCheckActions, buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import { checkActionSchema, checkQuestionSchema, checkRuleSchema } from '~/lib/schemas/check.ts';
import { signSchema } from '~/lib/schemas/signs.ts';
import { readFolder } from '~scripts/read-content.ts';

/** The self-check as it stands in src/content. */
export const readCheck = () => ({
  definition: buildCheckDefinition(
    readFolder('check/questions', checkQuestionSchema),
    readFolder('check/rules', checkRuleSchema),
    readFolder('signs', signSchema),
  ),
  actions: buildCheckActions(readFolder('check/actions', checkActionSchema)),
});
