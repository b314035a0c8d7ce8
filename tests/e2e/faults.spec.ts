/** Each fault of the matrix in `tests/faults/` on one tool, another one each time; `npm run test:faults` runs them all. */
import { FAULTS } from '~tests/faults/faults.ts';
import { STATEFUL_TOOLS } from '~tests/faults/tools.ts';
import { test } from './fixtures.ts';

for (const [index, fault] of FAULTS.entries()) {
  const tool = STATEFUL_TOOLS[index % STATEFUL_TOOLS.length]!;
  test(`nothing is lost in ${tool.id}: ${fault.name}`, async ({ page, misdeeds }) => {
    await fault.run(page, tool);
    // What is broken on purpose is on the console, as it should be.
    misdeeds.list = misdeeds.list.filter((misdeed) => !/Failed to load resource/.test(misdeed));
  });
}
