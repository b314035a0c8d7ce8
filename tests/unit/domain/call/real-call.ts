/** The companion as it is in src/content, with the self-check it answers. */
import { buildCallDefinition } from '~/lib/domain/call/build-definition.ts';
import { readEntries } from '~tests/support/content.ts';
import { definition as check } from '~tests/unit/domain/check/real-check.ts';

export const lines = readEntries('call/lines');
export const taps = readEntries('call/taps');
export const definition = buildCallDefinition(lines, taps, check);
