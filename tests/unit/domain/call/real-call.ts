/** The companion as it is in src/content, with the self-check it answers. */
import { buildCallDefinition } from '~/lib/domain/call/build-definition.ts';
import { callLineSchema, callTapSchema } from '~/lib/schemas/call.ts';
import { readFolder } from '~scripts/read-content.ts';
import { definition as check } from '~tests/unit/domain/check/real-check.ts';

export const lines = readFolder('call/lines', callLineSchema);
export const taps = readFolder('call/taps', callTapSchema);
export const definition = buildCallDefinition(lines, taps, check);
